-- internal: writes a projection
INSERT OR REPLACE INTO agency_names (agency, from_day, until_day, name, short_name, fold, initials, sort_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
