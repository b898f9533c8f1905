SELECT rowid FROM words WHERE words MATCH ?1
