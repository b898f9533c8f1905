UPDATE server_files SET subject = ?2 WHERE hash = ?1
