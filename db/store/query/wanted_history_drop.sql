DELETE FROM wanted_histories WHERE subject = ?1
