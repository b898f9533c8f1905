-- internal: writes a projection
INSERT INTO comment_replies (document, position, comment, person, text, at)
SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5 FROM comment_replies WHERE document = ?1
