SELECT d.subject, d.due AS due
  FROM documents d NOT INDEXED
 WHERE d.subject IN (SELECT e.document FROM entered e INDEXED BY entered_principal WHERE e.principal = :person AND e.state = 'unconfirmed'
                     UNION SELECT f.document FROM entered f INDEXED BY entered_actor WHERE f.actor = :person AND f.state IN ('unconfirmed', 'contested'))
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 ORDER BY /*order*/ LIMIT :limit
