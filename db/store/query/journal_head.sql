SELECT epoch, seq, seal FROM events WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1
