-- internal: writes a projection
DELETE FROM comment_replies WHERE document = ?1
