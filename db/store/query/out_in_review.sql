SELECT o.subject
  FROM outgoing o INDEXED BY outgoing_in_review
 WHERE o.state = 'in_review'
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   /*filter*/
 ORDER BY o.since, o.subject LIMIT :limit
