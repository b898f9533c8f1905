SELECT id FROM subjects ORDER BY id
