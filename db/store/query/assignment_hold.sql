-- internal: writes a projection
UPDATE assignments SET person = ?2, grantee = ?2 * 4 WHERE id = ?1
