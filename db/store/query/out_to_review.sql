SELECT DISTINCT o.subject
  FROM review_steps t INDEXED BY review_steps_open CROSS JOIN outgoing o ON o.subject = t.document
 WHERE t.state = 'open' AND t.grantee IN (SELECT h.grantee FROM holds h WHERE h.person = :person) AND o.state = 'in_review' AND t.kind <> 'approve'
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
   /*filter*/
 ORDER BY t.due = '', t.due, t.opened_at LIMIT :limit
