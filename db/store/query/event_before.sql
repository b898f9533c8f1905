SELECT seq, hash FROM events WHERE seq <= ?1 ORDER BY seq DESC LIMIT 1
