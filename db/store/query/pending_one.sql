SELECT position, batch, person, command, ids, at, sent FROM pending WHERE batch = ?1
