-- internal: writes a projection
INSERT INTO delegations (subject, principal, delegate, scope, unit, kinds, from_day, until_day, past, reason, revoked)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0)
