-- internal: writes a projection
UPDATE review_steps SET state = 'open', opened_at = ?2, done_at = 0, done_by = 0, outcome = '', version = 0 WHERE id = ?1
