SELECT d.subject, s.uuid, s.version, s.newer, d.state, rs.uuid, d.year, d.number, d.suffix, coalesce(r.name, ''), coalesce(r.code, ''),
       d.code_number, d.code_notation, d.issued, d.agency, d.kind, d.title, d.signer, d.signer_title, d.urgency, d.field,
       d.language, d.note, d.origin, d.arrival, d.due, d.reply_required, d.pages, d.copies, cs.uuid, d.registered_at,
       d.proposal, d.reply_code, d.close_reason, d.wake_on, d.completed_at, d.last_event, ls.uuid, d.last_kind,
       d.sealed, d.addressee, d.meeting_date, d.meeting_time, d.meeting_end, d.meeting_place, d.meeting_chair, d.paper_on
  FROM documents d JOIN subjects s ON s.id = d.subject
  LEFT JOIN registers r ON r.subject = d.register LEFT JOIN subjects rs ON rs.id = d.register
  LEFT JOIN subjects cs ON cs.id = d.creator LEFT JOIN subjects ls ON ls.id = d.last_actor
 WHERE d.subject = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
