-- The records of a list's rows, in the order of the ids given as JSON.
SELECT d.subject, s.uuid, rs.uuid, d.year, d.number, d.suffix, d.state,
       d.code_number, d.code_notation, d.issued, d.arrival, d.agency, d.kind, d.title, d.urgency, d.signer,
       coalesce((SELECT min(a.due) FROM assignments a JOIN holds h ON h.grantee = a.grantee AND h.person = :person
                  WHERE a.document = d.subject AND a.state IN ('waiting', 'doing', 'passed')), d.due),
       d.files, d.reply_required,
       NOT EXISTS (SELECT 1 FROM reads r WHERE r.person = :person AND r.subject = d.subject),
       coalesce((SELECT coalesce(p.name, u.name) FROM assignments w LEFT JOIN people p ON p.subject = w.person
            LEFT JOIN units u ON u.subject = w.unit
           WHERE w.document = d.subject AND w.role = 'lead' AND w.state IN ('waiting', 'doing')
           ORDER BY w.position DESC LIMIT 1), ''),
       coalesce(mk.flag, 0), coalesce(mk.note, '') <> '', d.sealed,
       EXISTS (SELECT 1 FROM proposed_parts pp WHERE pp.document = d.subject),
       EXISTS (SELECT 1 FROM entered en WHERE en.document = d.subject AND en.state IN ('unconfirmed', 'contested')),
       d.meeting_date, d.meeting_time, d.meeting_end, d.meeting_place, d.meeting_chair, s.version,
       EXISTS (SELECT 1 FROM events ev JOIN pending pa ON pa.batch = ev.batch WHERE ev.subject = d.subject AND ev.seq IS NULL)
  FROM json_each(:rows) j JOIN documents d ON d.subject = j.value
  JOIN subjects s ON s.id = d.subject LEFT JOIN subjects rs ON rs.id = d.register
  LEFT JOIN marks mk ON mk.person = :person AND mk.subject = d.subject
 WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY j.key
