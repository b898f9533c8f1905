-- internal: writes a projection
UPDATE documents SET code_number = ?2, code_notation = ?3, issued = ?4, agency = ?5, kind = ?6, title = ?7, signer = ?8,
  signer_title = ?9, urgency = ?10, field = ?11, language = ?12, note = ?13, origin = ?14, arrival = ?15, due = ?16,
  reply_required = ?17, pages = ?18, copies = ?19, fold = ?20, code_fold = ?21
 WHERE subject = ?1
