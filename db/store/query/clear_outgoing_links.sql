-- internal: writes a projection
DELETE FROM outgoing_links WHERE document = ?1
