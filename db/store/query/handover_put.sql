-- internal: writes a projection
INSERT INTO handovers (subject, giver, receiver, state, reason, prepared_at, given_at, received_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 0)
