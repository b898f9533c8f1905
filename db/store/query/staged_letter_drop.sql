DELETE FROM staged_letters WHERE id = ?1
