SELECT max(coalesce((SELECT max(number) FROM numbers WHERE register = ?1 AND year = ?2), 0),
           coalesce((SELECT max(number) FROM reserved_numbers WHERE register = ?1 AND year = ?2), 0))
