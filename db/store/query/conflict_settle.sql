UPDATE conflicts SET settled = ?2, settled_at = ?3 WHERE id = ?1
