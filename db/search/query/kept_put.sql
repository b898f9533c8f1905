INSERT OR REPLACE INTO kept (row, key, head, body) VALUES (?1, ?2, ?3, ?4)
