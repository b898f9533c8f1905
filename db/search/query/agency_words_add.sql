INSERT INTO agency_words (rowid, folds) VALUES (?1, ?2)
