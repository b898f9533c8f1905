DELETE FROM unfinished WHERE task = ?1
