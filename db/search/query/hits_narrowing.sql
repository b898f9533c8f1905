SELECT substr(CASE WHEN o.subject IS NOT NULL THEN CASE WHEN o.date <> '' THEN o.date ELSE o.drafted_on END WHEN d.issued <> '' THEN d.issued ELSE d.arrival END, 1, 4),
       coalesce(d.kind, o.kind), coalesce(d.agency, (SELECT w.value FROM settings w JOIN subjects ws ON ws.id = w.subject
                  WHERE ws.uuid = x'00000000000070008000000000000001' AND w.field = 'agency.name')), coalesce(d.state, o.state),
       coalesce(d.signer, (SELECT p.name FROM people p WHERE p.subject = CASE WHEN o.signed_by > 0 THEN o.signed_by ELSE o.signer END), o.signer_name, ''),
       coalesce((SELECT u.name FROM units u WHERE u.subject = o.unit), (SELECT coalesce(u.name, v.name) FROM assignments w LEFT JOIN units u ON u.subject = w.unit
             LEFT JOIN posts p ON p.person = w.person AND p.active = 1 LEFT JOIN units v ON v.subject = p.unit
            WHERE w.document = d.subject AND w.role = 'lead' ORDER BY w.position DESC LIMIT 1), ''),
       CASE WHEN o.subject IS NULL THEN 'incoming' ELSE 'outgoing' END
  FROM search.words LEFT JOIN documents d ON d.subject = (words.rowid & 4294967295) LEFT JOIN outgoing o ON o.subject = (words.rowid & 4294967295)
 WHERE words MATCH :match AND words.rowid >= :first AND words.rowid <= :last
   AND coalesce(d.state NOT IN ('withdrawn', 'erased'), o.state <> 'erased')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = (words.rowid & 4294967295))
 ORDER BY words.rowid DESC LIMIT :limit
