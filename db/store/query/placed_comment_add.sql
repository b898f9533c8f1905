-- internal: writes a projection
INSERT INTO placed_comments (id, document, position, file, page, x, y, width, height, text, person, at, closed_by)
SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0 FROM placed_comments WHERE document = ?2
