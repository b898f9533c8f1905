-- internal: a correction reads what it changes
SELECT code_number, code_notation, issued, agency, kind, title, signer, signer_title, urgency, field, language, note, origin,
       arrival, due, reply_required, pages, copies, sealed, addressee, meeting_date, meeting_time, meeting_end, meeting_place,
       meeting_chair
  FROM documents WHERE subject = ?1
