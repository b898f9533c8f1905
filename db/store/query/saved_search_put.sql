INSERT INTO saved_searches (person, name, text, by_weight) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (person, name) DO UPDATE SET text = excluded.text, by_weight = excluded.by_weight RETURNING id
