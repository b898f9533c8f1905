-- internal: writes a projection
DELETE FROM paper_places WHERE document = ?1
