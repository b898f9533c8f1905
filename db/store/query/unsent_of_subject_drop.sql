DELETE FROM unsent WHERE subject = (SELECT uuid FROM subjects WHERE id = ?1)
