-- internal: the acts of this store's one person
SELECT position, batch, person, command, ids, at, sent FROM pending ORDER BY position
