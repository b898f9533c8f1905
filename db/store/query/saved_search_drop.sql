DELETE FROM saved_searches WHERE person = ?1 AND id = ?2
