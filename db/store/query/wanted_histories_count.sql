SELECT count(*) FROM wanted_histories WHERE first >= ?1
