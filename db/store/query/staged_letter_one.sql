SELECT l.id, l.arrived_at, s.uuid, l.origin, l.state, l.failure, l.recognised FROM staged_letters l JOIN subjects s ON s.id = l.by_person WHERE l.id = ?1
