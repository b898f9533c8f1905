-- internal: writes a projection
UPDATE outgoing SET to_send = CASE WHEN state = 'issued' THEN (SELECT count(*) FROM recipients r WHERE r.document = ?1 AND r.state = 'waiting') ELSE 0 END
 WHERE subject = ?1
