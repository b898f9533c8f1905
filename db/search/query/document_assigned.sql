-- internal: the index holds every document; who may see which is asked when searching
SELECT note, asked_reason, unit, person, due, state, waiting_on FROM assignments WHERE document = ?1 ORDER BY position
