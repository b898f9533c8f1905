SELECT flag, note FROM marks WHERE person = ?1 AND subject = ?2
