-- internal: a subject is folded again
DELETE FROM delegations WHERE subject = ?1
