-- internal: writes a projection
UPDATE outgoing SET approver = ?2, approved_version = ?3, approved_at = ?4 WHERE subject = ?1
