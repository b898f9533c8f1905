INSERT INTO pending_numbers (event, register, year, number, suffix, held) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
