-- internal: writes a projection
UPDATE placed_comments SET closed_by = ?2 WHERE id = ?1
