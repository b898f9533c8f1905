-- internal: writes a projection
UPDATE review_steps SET person = ?3, grantee = ?3 * 4 WHERE id = ?2 AND document = ?1
