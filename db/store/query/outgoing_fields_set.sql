-- internal: writes a projection
UPDATE outgoing SET kind = ?2, title = ?3, code_notation = ?4, signer = ?5, signer_title = ?6, signing_power = ?7, urgency = ?8, field = ?9,
  language = ?10, note = ?11, marking = ?12, kept = ?13, pages = ?14, copies = ?15, due = ?16, effective = ?17, book = ?18, fold = ?19
 WHERE subject = ?1
