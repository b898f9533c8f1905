DELETE FROM vanishing WHERE subject = ?1
