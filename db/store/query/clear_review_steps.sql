-- internal: writes a projection
DELETE FROM review_steps WHERE document = ?1
