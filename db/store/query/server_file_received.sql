UPDATE server_files SET received = ?2 WHERE hash = ?1
