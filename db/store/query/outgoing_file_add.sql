-- internal: writes a projection
INSERT INTO outgoing_files (document, position, hash, name, size, role, slot, version, current, removed, note, event, person, at)
SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5, ?6, coalesce((SELECT max(v.version) FROM outgoing_files v WHERE v.document = ?1 AND v.slot = ?6), 0) + 1,
       1, 0, ?7, ?8, ?9, ?10 FROM outgoing_files WHERE document = ?1
