INSERT OR REPLACE INTO file_pages (id, source, confidence, language, text) VALUES (?1, ?2, ?3, ?4, ?5)
