SELECT s.uuid, (SELECT ps.uuid FROM subjects ps WHERE ps.id = u.parent), u.name, u.short_name, u.position, u.active FROM units u JOIN subjects s ON s.id = u.subject ORDER BY u.position, u.subject
