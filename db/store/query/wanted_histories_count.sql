SELECT count(*) FROM wanted_histories
