SELECT d.subject, d.due AS due
  FROM documents d
 WHERE d.state <> 'withdrawn' AND (:year = 0 OR d.year = :year)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/ /*after*/
 ORDER BY /*order*/ LIMIT :limit
