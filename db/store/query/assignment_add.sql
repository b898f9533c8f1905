-- internal: writes a projection
INSERT INTO assignments (id, document, position, parent, role, state, unit, person, grantee, assigner, assigner_post, due, note,
  assigned_at, closed_at, asked_due, asked_reason, percent)
VALUES (?1, ?2, coalesce((SELECT max(position) FROM assignments WHERE document = ?2), 0) + 1, ?3, ?4, 'waiting', ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, '', '', 0)
