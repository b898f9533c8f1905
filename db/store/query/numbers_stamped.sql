-- internal: what the journal gave out of a series' year, and whether the lists have it; no texts
SELECT e.number, coalesce(e.number_suffix, ''), e.kind,
       EXISTS (SELECT 1 FROM numbers n WHERE n.register = ?1 AND n.year = ?2 AND n.number = e.number AND n.suffix = coalesce(e.number_suffix, ''))
       OR EXISTS (SELECT 1 FROM reserved_numbers v WHERE v.register = ?1 AND v.year = ?2 AND v.number = e.number)
  FROM events e WHERE e.number IS NOT NULL AND e.number_year = ?2 AND e.number_register = (SELECT uuid FROM subjects WHERE id = ?1) ORDER BY 1, 2
