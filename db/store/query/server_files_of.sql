SELECT hash FROM server_files INDEXED BY server_files_subject WHERE subject = ?1
