-- internal: what moves when a person hands everything over; a label is shown only where may_read says so (work_outgoing_label)
SELECT 4, ds.uuid, NULL, o.due, o.subject FROM outgoing o JOIN subjects ds ON ds.id = o.subject
 WHERE o.drafter = ?1 AND (o.state = 'draft' OR o.state = 'in_review' OR o.state = 'approved' OR o.state = 'signed' OR o.state = 'sealed')
UNION ALL
SELECT CASE r.kind WHEN 'approve' THEN 6 ELSE 5 END, ds.uuid, r.id, r.due, r.document
  FROM review_steps r JOIN outgoing o ON o.subject = r.document AND o.state = 'in_review' AND o.round = r.round JOIN subjects ds ON ds.id = r.document
 WHERE r.grantee = ?1 * 4 AND r.state IN ('open', 'waiting')
UNION ALL
SELECT 7, ds.uuid, (SELECT r.id FROM review_steps r WHERE r.document = o.subject AND r.round = o.round AND r.kind = 'approve' AND r.state = 'done' ORDER BY r.step_order DESC LIMIT 1),
       o.due, o.subject
  FROM outgoing o JOIN subjects ds ON ds.id = o.subject WHERE o.approver = ?1 AND o.state = 'approved'
