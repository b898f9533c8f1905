-- internal: what the exchange with the server has still to do
SELECT subject FROM vanishing WHERE asked = ?1 LIMIT ?2
