-- The records of a list's rows, in the order of the ids given as JSON.
SELECT s.uuid, s.version, o.state, o.code, o.date, o.kind, o.title, o.urgency, ds.uuid, us.uuid, o.since, o.returned, o.to_send,
       coalesce((SELECT group_concat(name, ', ') FROM (SELECT coalesce(p.name, u.name) AS name FROM review_steps t LEFT JOIN people p ON p.subject = t.person
            LEFT JOIN units u ON u.subject = t.unit WHERE t.document = o.subject AND t.state = 'open' ORDER BY t.position)), ''),
       coalesce((SELECT min(t.opened_at) FROM review_steps t WHERE t.document = o.subject AND t.state = 'open'), 0),
       coalesce((SELECT min(t.due) FROM review_steps t WHERE t.document = o.subject AND t.state = 'open' AND t.due <> ''), ''),
       coalesce((SELECT t.kind FROM review_steps t WHERE t.document = o.subject AND t.state = 'open' ORDER BY t.position LIMIT 1), ''),
       EXISTS (SELECT 1 FROM outgoing_links l WHERE l.document = o.subject AND l.kind = 'answers'),
       (SELECT count(*) FROM placed_comments c WHERE c.document = o.subject AND c.closed_by = 0),
       coalesce((SELECT group_concat(name, '; ') FROM (SELECT r.name FROM recipients r WHERE r.document = o.subject ORDER BY r.position LIMIT 3)), ''),
       NOT EXISTS (SELECT 1 FROM reads e WHERE e.person = :person AND e.subject = o.subject), coalesce(ap.name, ''),
       EXISTS (SELECT 1 FROM events ev JOIN pending pa ON pa.batch = ev.batch WHERE ev.subject = o.subject AND ev.seq IS NULL)
  FROM json_each(:rows) j JOIN outgoing o ON o.subject = j.value JOIN subjects s ON s.id = o.subject
  LEFT JOIN subjects ds ON ds.id = o.drafter LEFT JOIN subjects us ON us.id = o.unit LEFT JOIN people ap ON ap.subject = o.approver
 WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
 ORDER BY j.key
