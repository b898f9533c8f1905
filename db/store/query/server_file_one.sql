SELECT hash, subject, size, received, wanted, used_at FROM server_files WHERE hash = ?1
