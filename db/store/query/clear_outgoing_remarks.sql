-- internal: writes a projection
DELETE FROM outgoing_remarks WHERE document = ?1
