SELECT s.uuid, ps.uuid, us.uuid, p.title, p.roles, p.active FROM posts p JOIN subjects s ON s.id = p.subject JOIN subjects ps ON ps.id = p.person JOIN subjects us ON us.id = p.unit ORDER BY p.subject
