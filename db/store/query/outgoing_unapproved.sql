-- internal: writes a projection
UPDATE outgoing SET approver = 0, approved_version = 0, approved_at = 0 WHERE subject = ?1
