INSERT OR REPLACE INTO staged_findings (letter, findings) VALUES (?1, ?2)
