-- internal: the index holds every document; who may see which is asked when searching
SELECT text FROM (SELECT text FROM review_steps WHERE document = ?1 ORDER BY position)
UNION ALL SELECT text FROM outgoing_remarks WHERE document = ?1
UNION ALL SELECT text FROM placed_comments WHERE document = ?1
UNION ALL SELECT text FROM comment_replies WHERE document = ?1
