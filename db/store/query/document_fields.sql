-- internal: a correction reads what it changes
SELECT code_number, code_notation, issued, agency, kind, title, signer, signer_title, urgency, field, language, note, origin,
       arrival, due, reply_required, pages, copies
  FROM documents WHERE subject = ?1
