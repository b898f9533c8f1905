SELECT s.uuid, p.name, p.login, p.email, p.phone, p.active FROM people p JOIN subjects s ON s.id = p.subject WHERE p.subject = ?1
