-- internal: writes a projection
UPDATE outgoing SET drafter = ?3 WHERE subject = ?1 AND drafter = ?2
