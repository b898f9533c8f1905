-- internal: what moves when a person hands everything over; a label is shown only where may_read says so (work_label)
SELECT 0, ds.uuid, a.id, a.role, a.due, a.document FROM assignments a JOIN subjects ds ON ds.id = a.document
 WHERE a.grantee = ?1 * 4 AND (a.state = 'waiting' OR a.state = 'doing' OR a.state = 'passed')
UNION ALL
SELECT 1, ds.uuid, a.id, a.role, a.due, a.document FROM assignments a INDEXED BY assignments_assigner JOIN subjects ds ON ds.id = a.document
 WHERE a.assigner = ?1 AND (a.state = 'waiting' OR a.state = 'doing' OR a.state = 'passed')
UNION ALL
SELECT 2, ds.uuid, NULL, 'lead', d.due, s.document FROM submissions s JOIN subjects ds ON ds.id = s.document JOIN documents d ON d.subject = s.document
 WHERE s.grantee = ?1 * 4 AND s.open = 1
