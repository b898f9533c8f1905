-- internal: a subject is folded again
DELETE FROM casefile_entries WHERE casefile = ?1
