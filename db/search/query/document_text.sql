-- internal: the index holds every document; who may see which is asked when searching
SELECT d.state, d.year, d.number, d.suffix, d.arrival, d.code_number, d.code_notation, d.issued, d.agency, d.kind, d.title, d.signer,
       d.signer_title, d.urgency, d.field, d.language, d.note, d.due, d.reply_required, d.files, d.creator, d.proposal, d.reply_code,
       d.close_reason, d.addressee, d.meeting_place, d.meeting_chair
  FROM documents d WHERE d.subject = ?1
