SELECT d.subject, d.due AS due
  FROM documents d INDEXED BY documents_open
 WHERE (d.state = 'registered' OR d.state = 'submitted' OR d.state = 'assigned' OR d.state = 'suspended') AND d.state = 'registered' AND EXISTS (SELECT 1 FROM posts p WHERE p.person = :person AND p.active = 1 AND p.roles & 5 <> 0)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
   /*filter*/
 ORDER BY /*order*/ LIMIT :limit
