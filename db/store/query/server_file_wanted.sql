UPDATE server_files SET wanted = 2, used_at = max(used_at, ?2) WHERE hash = ?1
