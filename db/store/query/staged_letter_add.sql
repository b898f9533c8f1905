INSERT INTO staged_letters (arrived_at, by_person, origin, state, failure, recognised) VALUES (?1, ?2, ?3, 'waiting', '', '')
