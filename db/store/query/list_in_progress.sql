SELECT d.subject, d.due AS due
  FROM documents d INDEXED BY documents_open
 WHERE (d.state = 'registered' OR d.state = 'submitted' OR d.state = 'assigned' OR d.state = 'suspended')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/ /*after*/
 ORDER BY /*order*/ LIMIT :limit
