INSERT OR REPLACE INTO registers (subject, name, code, kinds, start_number, start_year, suffixes, closed, standard, direction, notation) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
