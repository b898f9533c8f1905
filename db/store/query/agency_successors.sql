SELECT s.uuid, a.subject FROM agency_links l JOIN agencies a ON a.subject = l.successor JOIN subjects s ON s.id = a.subject WHERE l.agency = ?1
