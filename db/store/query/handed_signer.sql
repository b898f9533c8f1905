-- internal: writes a projection
UPDATE outgoing SET signer = ?3, signer_title = '', signing_power = '' WHERE subject = ?1 AND signer = ?2
