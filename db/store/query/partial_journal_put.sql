INSERT OR REPLACE INTO partial_journal (only, seq, office) VALUES (1, ?1, ?2)
