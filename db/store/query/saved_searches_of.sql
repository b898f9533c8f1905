SELECT id, name, text, by_weight FROM saved_searches WHERE person = ?1 ORDER BY id
