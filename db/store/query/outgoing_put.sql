-- internal: writes a projection
INSERT INTO outgoing (subject, state, kind, title, code_notation, signer, signer_title, signing_power, urgency, field, language, note,
  marking, kept, pages, copies, due, effective, book, drafter, unit, drafted_on, drafted_at, closes, since, last_event, last_actor, last_kind,
  fold, code_fold)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?23, ?25, ?26, ?27, ?28, '')
