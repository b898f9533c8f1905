-- internal: writes a projection
DELETE FROM placed_comments WHERE document = ?1
