SELECT s.uuid, ps.uuid, a.from_day, a.until_day, a.reason, a.cancelled
  FROM absences a INDEXED BY absences_until JOIN subjects s ON s.id = a.subject JOIN subjects ps ON ps.id = a.person
 WHERE a.cancelled = 0 AND a.until_day >= ?1 AND a.from_day <= ?2 ORDER BY a.until_day LIMIT 1000
