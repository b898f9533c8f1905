INSERT INTO words (words, rank) VALUES (?1, ?2)
