SELECT 1, successor FROM agency_links WHERE agency = ?1 UNION ALL SELECT 0, agency FROM agency_links WHERE successor = ?1
