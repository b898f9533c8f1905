-- internal: what the exchange with the server has still to do
SELECT subject FROM wanted_histories INDEXED BY wanted_histories_first ORDER BY first DESC, subject DESC LIMIT ?1
