-- internal: what may go from the cache of files, as the server has it: what was not read or asked for since ?2, nor came since
SELECT f.hash, f.subject, f.size, f.received, f.wanted, f.used_at FROM server_files f
 WHERE f.received >= f.size AND f.wanted <> 1 AND f.used_at < ?2
   AND NOT EXISTS (SELECT 1 FROM staged_files s WHERE s.hash = f.hash)
   AND coalesce((SELECT max(r.at) FROM reads r JOIN subjects s ON s.id = r.subject WHERE r.file = f.hash AND s.uuid = f.subject), 0) < ?2
 ORDER BY max(f.used_at, coalesce((SELECT max(r.at) FROM reads r JOIN subjects s ON s.id = r.subject WHERE r.file = f.hash AND s.uuid = f.subject), 0)), f.hash LIMIT ?1
