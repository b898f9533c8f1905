-- The names of an agency, of what it became and of what it came from, through however many reorganisations.
WITH RECURSIVE
  later(agency) AS (SELECT ?1 UNION SELECT l.successor FROM agency_links l JOIN later a ON l.agency = a.agency),
  earlier(agency) AS (SELECT ?1 UNION SELECT l.agency FROM agency_links l JOIN earlier a ON l.successor = a.agency)
SELECT 0, n.name, n.fold, n.from_day FROM agency_names n WHERE n.agency = ?1
UNION ALL SELECT 1, n.name, n.fold, n.from_day FROM later a JOIN agency_names n ON n.agency = a.agency WHERE a.agency <> ?1
UNION ALL SELECT 2, n.name, n.fold, n.from_day FROM earlier a JOIN agency_names n ON n.agency = a.agency WHERE a.agency <> ?1
 LIMIT 100
