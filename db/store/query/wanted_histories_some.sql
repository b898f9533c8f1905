-- internal: what the exchange with the server has still to do
SELECT subject FROM wanted_histories LIMIT ?1
