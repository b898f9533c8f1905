SELECT 1 FROM unfinished WHERE task = ?1
