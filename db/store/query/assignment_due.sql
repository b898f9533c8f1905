-- internal: writes a projection
UPDATE assignments SET due = ?2, asked_due = '', asked_reason = '' WHERE id = ?1
