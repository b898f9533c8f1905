-- The records of hits that are outgoing documents, in the order of the ids given as JSON.
SELECT o.subject, s.uuid, s.version, o.state, rs.uuid, o.year, o.number, o.suffix,
       CASE WHEN o.code <> '' THEN o.code WHEN o.code_notation <> '' THEN '/' || o.code_notation ELSE '' END, o.date, o.drafted_on, o.kind, o.title, o.urgency,
       coalesce((SELECT p.name FROM people p WHERE p.subject = CASE WHEN o.signed_by > 0 THEN o.signed_by ELSE o.signer END), o.signer_name),
       coalesce((SELECT w.value FROM settings w JOIN subjects ws ON ws.id = w.subject
                  WHERE ws.uuid = x'00000000000070008000000000000001' AND w.field = 'agency.name'), ''),
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT coalesce(p.name, u.name) AS name FROM review_steps t LEFT JOIN people p ON p.subject = t.person
            LEFT JOIN units u ON u.subject = t.unit WHERE t.document = o.subject AND t.state = 'open' AND o.state = 'in_review' ORDER BY t.position)), ''),
       coalesce((SELECT min(t.due) FROM review_steps t WHERE t.document = o.subject AND t.state = 'open' AND t.due <> '' AND o.state = 'in_review'), ''),
       coalesce((SELECT group_concat(name, '; ') FROM (SELECT r.name FROM recipients r WHERE r.document = o.subject ORDER BY r.position LIMIT 3)), ''),
       (SELECT count(*) FROM outgoing_files f WHERE f.document = o.subject AND f.current = 1 AND f.removed = 0),
       NOT EXISTS (SELECT 1 FROM reads e WHERE e.person = :person AND e.subject = o.subject), coalesce(un.name, ''), o.from_book
  FROM json_each(:rows) j JOIN outgoing o ON o.subject = j.value JOIN subjects s ON s.id = o.subject
  LEFT JOIN subjects rs ON rs.id = o.register LEFT JOIN units un ON un.subject = o.unit
 WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
 ORDER BY j.key
