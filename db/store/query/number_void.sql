UPDATE numbers SET voided = ?2 WHERE subject = ?1
