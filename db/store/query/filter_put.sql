INSERT INTO saved_filters (person, name, query) VALUES (?1, ?2, ?3) ON CONFLICT (person, name) DO UPDATE SET query = excluded.query
