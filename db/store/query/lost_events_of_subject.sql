-- internal: the files that they name go with them
SELECT body FROM lost_events WHERE subject = (SELECT uuid FROM subjects WHERE id = ?1) AND body IS NOT NULL
