UPDATE staged_letters SET state = ?2, failure = ?3, recognised = ?4 WHERE id = ?1
