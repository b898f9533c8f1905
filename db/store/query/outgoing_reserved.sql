SELECT n.number, n.note, ps.uuid, n.at FROM reserved_numbers n LEFT JOIN subjects ps ON ps.id = n.person
 WHERE n.register = ?1 AND n.year = ?2 AND NOT EXISTS (SELECT 1 FROM numbers u WHERE u.register = n.register AND u.year = n.year AND u.number = n.number AND u.suffix = '')
 ORDER BY n.number
