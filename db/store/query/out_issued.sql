SELECT o.subject
  FROM outgoing o INDEXED BY outgoing_issued
 WHERE (o.state = 'issued' OR o.state = 'recalled' OR o.state = 'replaced') AND (:year = 0 OR o.year = :year)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   /*filter*/
 ORDER BY o.date DESC, o.year DESC, o.number DESC, o.subject DESC LIMIT :limit
