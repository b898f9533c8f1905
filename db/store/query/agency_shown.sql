-- One agency as it was called on the day.
SELECT s.uuid, coalesce((SELECT n.name FROM agency_names n WHERE n.agency = a.subject AND n.from_day <= :date AND :date <= n.until_day
                          ORDER BY n.from_day DESC LIMIT 1), a.name),
       a.short_name, a.code, a.valid_from <= :date AND :date <= a.valid_until, a.valid_from, a.valid_until
  FROM agencies a JOIN subjects s ON s.id = a.subject WHERE a.subject = :agency
