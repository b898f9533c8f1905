-- internal: a subject is folded again
DELETE FROM casefiles WHERE subject = ?1
