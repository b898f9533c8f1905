SELECT s.uuid, ps.uuid, a.from_day, a.until_day, a.reason, a.cancelled
  FROM absences a JOIN subjects s ON s.id = a.subject JOIN subjects ps ON ps.id = a.person WHERE a.subject = ?1
