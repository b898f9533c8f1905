DELETE FROM pending WHERE batch = ?1
