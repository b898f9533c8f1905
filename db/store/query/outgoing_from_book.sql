-- internal: writes a projection
UPDATE outgoing SET from_book = 1, signer_name = ?2 WHERE subject = ?1
