DELETE FROM kept WHERE row = ?1
