DELETE FROM marks WHERE subject = ?1
