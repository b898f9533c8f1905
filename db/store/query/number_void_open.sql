-- internal: writes a projection
UPDATE numbers SET voided = ?2 WHERE subject = ?1 AND voided IS NULL
