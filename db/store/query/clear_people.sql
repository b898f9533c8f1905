-- internal: writes a projection
DELETE FROM people WHERE subject = ?1
