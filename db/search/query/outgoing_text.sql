-- internal: the index holds every document; who may see which is asked when searching
SELECT o.state, CASE WHEN o.number > 0 THEN printf('%02d', o.number) || o.suffix ELSE '' END, o.code_notation, o.date, o.drafted_on, o.kind, o.title,
       o.urgency, o.field, o.language, o.note, o.marking, o.kept, o.signing_power, o.signer_title, o.return_reason, o.due, o.drafter, o.unit,
       CASE WHEN o.signed_by > 0 THEN o.signed_by ELSE o.signer END AS who, coalesce(p.name, o.signer_name), coalesce(u.name, ''),
       coalesce((SELECT w.value FROM settings w JOIN subjects ws ON ws.id = w.subject
                  WHERE ws.uuid = x'00000000000070008000000000000001' AND w.field = 'agency.name'), ''),
       coalesce((SELECT min(t.due) FROM review_steps t WHERE t.document = o.subject AND t.state = 'open' AND t.due <> ''), ''),
       EXISTS (SELECT 1 FROM outgoing_links l WHERE l.document = o.subject AND l.kind = 'answers'), o.approver, o.from_book
  FROM outgoing o LEFT JOIN people p ON p.subject = CASE WHEN o.signed_by > 0 THEN o.signed_by ELSE o.signer END
  LEFT JOIN units u ON u.subject = o.unit WHERE o.subject = ?1
