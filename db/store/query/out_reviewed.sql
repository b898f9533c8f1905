SELECT o.subject
  FROM review_steps t INDEXED BY review_steps_done CROSS JOIN outgoing o ON o.subject = t.document
 WHERE t.state = 'done' AND t.done_by = :person
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   /*filter*/
 ORDER BY t.done_at DESC LIMIT :limit
