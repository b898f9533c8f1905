-- internal: writes a projection
DELETE FROM posts WHERE subject = ?1
