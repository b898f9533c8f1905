-- internal: what the exchange with the server has still to do
SELECT hash, subject, size, received, wanted, used_at FROM server_files INDEXED BY server_files_missing WHERE received < size AND wanted >= ?1 ORDER BY wanted DESC, used_at DESC, hash DESC LIMIT 1
