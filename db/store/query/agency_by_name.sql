SELECT DISTINCT n.agency FROM agency_names n WHERE n.fold = ?1 ORDER BY n.agency LIMIT 20
