INSERT OR REPLACE INTO text_signatures (hash, signature) VALUES (?1, ?2)
