-- internal: writes a projection
UPDATE documents SET paper_on = ?2 WHERE subject = ?1
