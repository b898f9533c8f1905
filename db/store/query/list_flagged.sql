SELECT d.subject, d.due AS due
  FROM documents d NOT INDEXED
 WHERE d.subject IN (SELECT k.subject FROM marks k WHERE k.person = :person AND k.flag > 0)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 ORDER BY /*order*/ LIMIT :limit
