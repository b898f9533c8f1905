INSERT INTO wanted_histories (subject, first) VALUES (?1, ?2) ON CONFLICT (subject) DO UPDATE SET first = max(first, excluded.first)
