UPDATE vanishing SET asked = ?1 WHERE asked = 3
