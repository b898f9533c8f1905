UPDATE pending SET sent = 1 WHERE batch = ?1
