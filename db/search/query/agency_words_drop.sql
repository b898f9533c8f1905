DELETE FROM agency_words WHERE rowid = ?1
