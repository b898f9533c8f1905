-- What one may not read of a document stays empty; that something lies there is told.
SELECT ds.uuid, e.ordinal, e.sheets, e.note, d.subject IS NOT NULL, d.state, d.code_number, d.code_notation, d.issued, d.kind, d.title,
       d.agency, d.signer, d.signer_title, d.language, d.urgency, d.note, d.arrival, d.due, d.number, d.pages
  FROM casefile_entries e JOIN subjects ds ON ds.id = e.document
  LEFT JOIN documents d ON d.subject = e.document
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = e.document)
 WHERE e.casefile = :casefile AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = e.casefile)
 ORDER BY e.ordinal
