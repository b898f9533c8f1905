UPDATE server_files SET wanted = 2 WHERE hash = ?1
