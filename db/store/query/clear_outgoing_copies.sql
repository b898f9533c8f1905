-- internal: writes a projection
DELETE FROM outgoing_copies WHERE document = ?1
