-- internal: what the exchange with the server has still to do; not ?2, which it did not give, nor what is to vanish
SELECT f.hash, f.subject, f.size, f.received, f.wanted, f.used_at FROM server_files f INDEXED BY server_files_missing
 WHERE f.received < f.size AND f.wanted >= ?1 AND f.hash NOT IN (SELECT value FROM json_each(?2))
   AND NOT EXISTS (SELECT 1 FROM vanishing v WHERE v.subject = f.subject)
 ORDER BY f.wanted DESC, f.used_at DESC, f.hash DESC LIMIT 1
