UPDATE server_files INDEXED BY server_files_subject SET wanted = 1 WHERE wanted = 0 AND subject IN (
  SELECT s.uuid FROM subjects s JOIN assignments a ON a.document = s.id
   WHERE (a.state = 'waiting' OR a.state = 'doing' OR a.state = 'passed') AND a.grantee IN (SELECT h.grantee FROM holds h JOIN subjects p ON p.id = h.person WHERE p.uuid = ?1)
  UNION ALL
  SELECT s.uuid FROM subjects s JOIN submissions o ON o.document = s.id
   WHERE o.open = 1 AND o.grantee IN (SELECT h.grantee FROM holds h JOIN subjects p ON p.id = h.person WHERE p.uuid = ?1)
  UNION ALL
  SELECT s.uuid FROM subjects s JOIN review_steps r ON r.document = s.id
   WHERE r.state = 'open' AND r.grantee IN (SELECT h.grantee FROM holds h JOIN subjects p ON p.id = h.person WHERE p.uuid = ?1))
