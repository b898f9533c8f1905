SELECT s.uuid, r.name, r.code, r.kinds, r.start_number, r.start_year, r.suffixes, r.closed, r.standard FROM registers r CROSS JOIN subjects s ON s.id = r.subject ORDER BY r.standard DESC, r.subject
