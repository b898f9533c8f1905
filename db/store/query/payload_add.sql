INSERT INTO payloads (event, salt, body) VALUES (?1, ?2, ?3)
