SELECT 0, subject, name FROM people UNION ALL SELECT 1, subject, name FROM units UNION ALL SELECT 1, subject, short_name FROM units WHERE short_name <> ''
