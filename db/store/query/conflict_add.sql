INSERT INTO conflicts (batch, subject, person, command, ids, mine, base, why, why_args, at, found_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
