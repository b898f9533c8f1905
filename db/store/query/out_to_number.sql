SELECT o.subject
  FROM outgoing o INDEXED BY outgoing_unnumbered
 WHERE o.number = 0 AND o.state IN ('approved', 'signed') AND EXISTS (SELECT 1 FROM posts p WHERE p.person = :person AND p.active = 1 AND p.roles & 1 <> 0)
   AND (o.state = 'signed' OR EXISTS (SELECT 1 FROM settings w WHERE w.subject = (SELECT id FROM subjects WHERE uuid = x'00000000000070008000000000000001') AND w.field = 'outgoing.number_when' AND w.value = 'before_signature'))
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   /*filter*/
 ORDER BY o.since, o.subject LIMIT :limit
