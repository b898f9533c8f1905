-- The names, shortest first, of so many agencies in whose names these words stand one after another. They say nothing of any document.
SELECT n.agency, n.name, n.fold, n.from_day
  FROM (SELECT rowid AS agency FROM search.agency_words WHERE agency_words MATCH :match LIMIT :most) a
  JOIN agency_names n ON n.agency = a.agency
 WHERE instr(n.fold || ' ', :words) > 0 ORDER BY length(n.fold)
