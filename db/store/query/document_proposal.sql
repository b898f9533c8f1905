-- internal: writes a projection
UPDATE documents SET proposal = ?2 WHERE subject = ?1 AND proposal <> ?2
