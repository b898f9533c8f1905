DELETE FROM credentials WHERE person = ?1
