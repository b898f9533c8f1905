-- internal: a subject is folded again
DELETE FROM handovers WHERE subject = ?1
