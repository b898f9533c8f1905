-- internal: verify walks the whole journal
SELECT seq, hash, seal FROM events WHERE seq > ?1 ORDER BY seq
