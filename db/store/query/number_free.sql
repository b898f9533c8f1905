DELETE FROM numbers WHERE subject = ?1
