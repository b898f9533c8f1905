UPDATE subjects SET newer = ?2 WHERE id = ?1
