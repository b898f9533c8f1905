-- internal: what may go from the cache of files, as the server has it
SELECT f.hash, f.subject, f.size, f.received, f.wanted FROM server_files f WHERE f.received >= f.size AND f.wanted = 0
 ORDER BY coalesce((SELECT max(r.at) FROM reads r JOIN subjects s ON s.id = r.subject WHERE r.file = f.hash AND s.uuid = f.subject), 0), f.hash LIMIT ?1
