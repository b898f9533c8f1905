-- Documents there are copies of, as they are asked for: number and subject.
SELECT c.source, coalesce((SELECT CASE WHEN d.code_notation = '' THEN d.code_number ELSE d.code_number || '/' || d.code_notation END || ' ' || d.title
                             FROM documents d WHERE d.subject = c.source),
                          (SELECT o.code || ' ' || o.title FROM outgoing o WHERE o.subject = c.source), '')
  FROM (SELECT DISTINCT source FROM outgoing_copies) c
 WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.source)
