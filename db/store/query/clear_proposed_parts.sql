-- internal: writes a projection
DELETE FROM proposed_parts WHERE document = ?1
