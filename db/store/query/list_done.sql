SELECT d.subject, d.due AS due
  FROM assignments a INDEXED BY assignments_ended CROSS JOIN documents d ON d.subject = a.document
 WHERE (a.state <> 'waiting' AND a.state <> 'doing' AND a.state <> 'passed') AND a.grantee IN (SELECT h.grantee FROM holds h WHERE h.person = :person)
   AND a.state <> 'recalled'
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 GROUP BY d.subject
 ORDER BY /*order*/ LIMIT :limit
