DELETE FROM server_files WHERE hash = ?1
