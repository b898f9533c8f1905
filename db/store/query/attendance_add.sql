-- internal: writes a projection
INSERT INTO attendance (document, person, assigner, at) VALUES (?1, ?2, ?3, ?4)
