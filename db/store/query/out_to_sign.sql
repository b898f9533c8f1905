SELECT o.subject
  FROM outgoing o INDEXED BY outgoing_to_sign
 WHERE o.approver = :person AND o.state = 'approved'
   AND (o.number > 0 OR NOT EXISTS (SELECT 1 FROM settings w WHERE w.subject = (SELECT id FROM subjects WHERE uuid = x'00000000000070008000000000000001') AND w.field = 'outgoing.number_when' AND w.value = 'before_signature'))
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   /*filter*/
 ORDER BY o.since LIMIT :limit
