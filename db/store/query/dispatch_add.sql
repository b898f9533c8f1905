-- internal: writes a projection
INSERT OR REPLACE INTO dispatches (document, event, recipient, state, channel, state_on, note, person, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
