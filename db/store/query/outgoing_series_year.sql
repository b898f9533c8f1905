-- internal: numbers, codes and dates of a series' year, for the report of what does not add up; texts are not told
SELECT n.number, n.suffix, n.voided IS NOT NULL, coalesce(o.code, ''), coalesce(o.date, ''), coalesce(o.state, '') FROM numbers n LEFT JOIN outgoing o ON o.subject = n.subject AND o.number = n.number AND o.register = n.register AND o.year = n.year
 WHERE n.register = ?1 AND n.year = ?2 ORDER BY n.number, n.suffix
