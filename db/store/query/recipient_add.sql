-- internal: writes a projection
INSERT INTO recipients (id, document, position, name, agency, unit, person, in_group, to_act, way, reason, copies, state, channel, state_on, state_note)
SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'waiting', '', '', '' FROM recipients WHERE document = ?2
