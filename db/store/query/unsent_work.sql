SELECT 1 FROM unsent WHERE subject = ?1 AND text <> ''
UNION ALL
SELECT 1 FROM subjects s JOIN events e ON e.subject = s.id AND e.seq IS NULL WHERE s.uuid = ?1
UNION ALL
SELECT 1 FROM conflicts c WHERE c.subject = ?1 AND c.settled = '' LIMIT 1
