-- internal: the name borne last, before it changes
SELECT from_day, until_day, name, short_name FROM agency_names WHERE agency = ?1 ORDER BY from_day DESC LIMIT 1
