-- internal: who receives it may read it, once it is issued
SELECT unit, person FROM recipients WHERE document = ?1 AND (unit IS NOT NULL OR person IS NOT NULL)
