SELECT start_number, start_year FROM registers WHERE subject = ?1
