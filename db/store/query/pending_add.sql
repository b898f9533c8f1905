INSERT INTO pending (position, batch, person, command, ids, at, sent) VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7)
