SELECT subject FROM people WHERE login = ?1 ORDER BY active DESC
