DELETE FROM marks WHERE person = ?1 AND subject = ?2
