-- internal: the index holds every document; who may see which is asked when searching
SELECT text FROM remarks WHERE document = ?1 ORDER BY position
