-- internal: counts only
SELECT area, count(*) FROM subjects GROUP BY area ORDER BY area
