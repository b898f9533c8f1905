-- internal: writes a projection
UPDATE outgoing SET round = ?2, returned = 0, return_reason = '' WHERE subject = ?1
