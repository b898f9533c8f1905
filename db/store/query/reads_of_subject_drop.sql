DELETE FROM reads WHERE subject = ?1
