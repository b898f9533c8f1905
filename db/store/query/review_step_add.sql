-- internal: writes a projection
INSERT INTO review_steps (id, document, position, round, step_order, kind, state, unit, person, grantee, due, opened_at, done_at, done_by, outcome, text, version)
SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0, 0, '', '', 0 FROM review_steps WHERE document = ?2
