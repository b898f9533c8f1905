UPDATE server_files SET received = 0, wanted = 0 WHERE hash = ?1
