SELECT name, short_name, from_day, until_day FROM agency_names WHERE agency = ?1 ORDER BY from_day
