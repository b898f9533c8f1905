UPDATE vanishing SET asked = 0 WHERE asked = 1
