-- internal: a file that an event names; where it was known and removed since, it has to be fetched again
INSERT INTO server_files (hash, subject, size, received, used_at) VALUES (?1, ?2, ?3, ?4, ?5)
  ON CONFLICT (hash) DO UPDATE SET received = 0 WHERE excluded.received = 0 AND server_files.received >= server_files.size
