-- What one may not read of a document stays empty; that something lies there is told.
SELECT ds.uuid, e.ordinal, e.sheets, e.note, d.subject IS NOT NULL OR o.subject IS NOT NULL, coalesce(d.state, o.state),
       coalesce(d.code_number, CASE WHEN o.number > 0 THEN printf('%02d', o.number) || o.suffix ELSE '' END), coalesce(d.code_notation, o.code_notation),
       coalesce(d.issued, o.date), coalesce(d.kind, o.kind), coalesce(d.title, o.title),
       coalesce(d.agency, CASE WHEN o.subject IS NOT NULL THEN (SELECT w.value FROM settings w WHERE w.subject = (SELECT id FROM subjects WHERE uuid = x'00000000000070008000000000000001') AND w.field = 'agency.name') END),
       coalesce(d.signer, (SELECT p.name FROM people p WHERE p.subject = CASE WHEN o.signed_by > 0 THEN o.signed_by ELSE o.signer END), o.signer_name),
       coalesce(d.signer_title, o.signer_title), coalesce(d.language, o.language), coalesce(d.urgency, o.urgency), coalesce(d.note, o.note), d.arrival,
       coalesce(d.due, o.due), d.number, coalesce(d.pages, o.pages)
  FROM casefile_entries e JOIN subjects ds ON ds.id = e.document
  LEFT JOIN documents d ON d.subject = e.document
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = e.document)
  LEFT JOIN outgoing o ON o.subject = e.document
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = e.document)
 WHERE e.casefile = :casefile AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = e.casefile)
 ORDER BY e.ordinal
