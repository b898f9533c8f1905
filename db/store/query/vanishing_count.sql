SELECT count(*) FROM vanishing WHERE asked = ?1
