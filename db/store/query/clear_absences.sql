-- internal: a subject is folded again
DELETE FROM absences WHERE subject = ?1
