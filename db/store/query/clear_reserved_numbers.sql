-- internal: writes a projection
DELETE FROM reserved_numbers WHERE register = ?1
