-- internal: writes a projection
UPDATE outgoing SET returned = ?2, return_reason = ?3, approver = 0, approved_version = 0, approved_at = 0, signed_by = 0, signed_at = 0, sealed_at = 0
 WHERE subject = ?1
