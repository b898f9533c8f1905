-- internal: a subject is folded again
DELETE FROM agencies WHERE subject = ?1
