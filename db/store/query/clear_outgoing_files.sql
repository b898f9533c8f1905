-- internal: writes a projection
DELETE FROM outgoing_files WHERE document = ?1
