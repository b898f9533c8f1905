-- internal: writes a projection
INSERT INTO documents (subject, state, register, year, number, suffix, arrival, registered_at, code_number, code_notation, issued,
  agency, kind, title, signer, signer_title, urgency, field, language, note, origin, due, reply_required, pages, copies, files,
  creator, proposal, reply_code, close_reason, completed_at, fold, code_fold, awaits_scan, wake_on, last_event, last_actor, last_kind)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, 0,
  ?26, '', '', '', 0, ?27, ?28, ?29, ?30, ?31, ?32, ?33)
