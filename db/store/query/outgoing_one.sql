SELECT s.uuid, s.version, s.newer, o.state, o.kind, o.title, o.code_notation, gs.uuid, o.signer_title, o.signing_power, o.urgency, o.field,
       o.language, o.note, o.marking, o.kept, o.pages, o.copies, o.due, o.effective, bs.uuid, rs.uuid, o.year, o.number, o.suffix, o.date,
       o.code, coalesce(r.name, ''), ds.uuid, us.uuid, o.drafted_at, aps.uuid, o.approved_version, o.approved_at, sis.uuid, o.signed_at,
       o.sealed_at, o.issued_at, o.round, o.returned, o.return_reason, o.closes, o.sheets_saved, o.last_event, ls.uuid, o.last_kind, o.signer_name, o.from_book
  FROM outgoing o JOIN subjects s ON s.id = o.subject
  LEFT JOIN subjects gs ON gs.id = o.signer LEFT JOIN subjects bs ON bs.id = o.book LEFT JOIN subjects rs ON rs.id = o.register
  LEFT JOIN registers r ON r.subject = o.register LEFT JOIN subjects ds ON ds.id = o.drafter LEFT JOIN subjects us ON us.id = o.unit
  LEFT JOIN subjects aps ON aps.id = o.approver LEFT JOIN subjects sis ON sis.id = o.signed_by LEFT JOIN subjects ls ON ls.id = o.last_actor
 WHERE o.subject = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
