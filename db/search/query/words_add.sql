INSERT INTO words (rowid, meta, code, subject, agency, signer, handling, note, records, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
