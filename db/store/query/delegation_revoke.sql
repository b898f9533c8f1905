-- internal: writes a projection
UPDATE delegations SET revoked = 1 WHERE subject = ?1
