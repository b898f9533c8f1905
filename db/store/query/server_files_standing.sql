SELECT missing, missing_bytes, here_bytes, soon FROM server_file_sums
