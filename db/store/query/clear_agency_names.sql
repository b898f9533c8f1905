-- internal: a subject is folded again
DELETE FROM agency_names WHERE agency = ?1
