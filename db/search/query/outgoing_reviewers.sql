-- internal: the index holds every document; who may see which is asked when searching
SELECT unit, person FROM review_steps WHERE document = ?1
