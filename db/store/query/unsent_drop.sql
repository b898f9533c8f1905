DELETE FROM unsent WHERE person = ?1 AND subject = ?2 AND place = ?3
