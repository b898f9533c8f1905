SELECT o.subject
  FROM outgoing o INDEXED BY outgoing_mine
 WHERE o.drafter = :person AND (o.state = 'draft' OR o.state = 'in_review' OR o.state = 'approved' OR o.state = 'signed' OR o.state = 'sealed') AND o.state = 'draft' AND o.returned = 1
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   /*filter*/
 ORDER BY o.since DESC LIMIT :limit
