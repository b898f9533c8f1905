INSERT INTO pending_numbers (event, register, year, number, suffix, held)
SELECT arrived, number_register, number_year, number, number_suffix, 1 FROM events WHERE seq > ?1 AND number IS NOT NULL
