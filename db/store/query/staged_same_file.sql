SELECT l.id, f.name FROM staged_files f JOIN staged_letters l ON l.id = f.letter WHERE f.hash = ?1
