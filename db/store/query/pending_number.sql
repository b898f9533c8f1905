SELECT register, year, number, suffix, held FROM pending_numbers WHERE event = ?1
