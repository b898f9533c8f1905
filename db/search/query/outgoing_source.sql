-- internal: the index holds every document; what a copy is of is asked for by those who may read that too
SELECT source FROM outgoing_copies WHERE document = ?1
