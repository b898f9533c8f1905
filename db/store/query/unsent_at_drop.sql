DELETE FROM unsent WHERE place = ?1
