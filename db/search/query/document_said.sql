-- internal: the index holds every document; who may see which is asked when searching
SELECT text FROM (SELECT text FROM remarks WHERE document = ?1 ORDER BY position)
UNION ALL SELECT note FROM proposed_parts WHERE document = ?1
UNION ALL SELECT text || char(10) || answer FROM questions WHERE document = ?1
