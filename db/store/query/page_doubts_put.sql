INSERT OR REPLACE INTO page_doubts (id, length, words) VALUES (?1, ?2, ?3)
