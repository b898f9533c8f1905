INSERT INTO read_corrections (field, read, right, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (field, read) DO UPDATE SET right = excluded.right, at = excluded.at
