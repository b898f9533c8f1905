SELECT seq, hash FROM events WHERE id = ?1
