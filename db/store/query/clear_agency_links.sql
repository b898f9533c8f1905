-- internal: a subject is folded again
DELETE FROM agency_links WHERE agency = ?1
