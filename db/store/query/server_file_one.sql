SELECT hash, subject, size, received, wanted FROM server_files WHERE hash = ?1
