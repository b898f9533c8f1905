SELECT DISTINCT l.id, (SELECT m.name FROM staged_files m WHERE m.letter = l.id ORDER BY m.position LIMIT 1) FROM staged_files f JOIN staged_letters l ON l.id = f.letter WHERE f.hash = ?1
