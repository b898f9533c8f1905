SELECT fold FROM agency_names WHERE agency = ?1 ORDER BY from_day
