UPDATE server_files SET subject = ?2, wanted = 0 WHERE hash = ?1
