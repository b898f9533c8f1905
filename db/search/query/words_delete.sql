INSERT INTO words (words, rowid, meta, code, subject, agency, signer, handling, note, records, recipients, body) VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
