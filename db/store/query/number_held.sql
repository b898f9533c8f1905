SELECT 1 FROM reserved_numbers n WHERE n.register = ?1 AND n.year = ?2 AND n.number = ?3
   AND NOT EXISTS (SELECT 1 FROM numbers u WHERE u.register = n.register AND u.year = n.year AND u.number = n.number AND u.suffix = '')
