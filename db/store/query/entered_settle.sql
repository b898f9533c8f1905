-- internal: writes a projection
UPDATE entered SET state = 'settled' WHERE document = ?1 AND event = ?2 AND state = 'contested'
