SELECT o.subject
  FROM outgoing o INDEXED BY outgoing_to_seal
 WHERE o.number > 0 AND o.state = 'signed' AND EXISTS (SELECT 1 FROM posts p WHERE p.person = :person AND p.active = 1 AND p.roles & 1 <> 0)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   /*filter*/
 ORDER BY o.since, o.subject LIMIT :limit
