-- internal: counts only
SELECT state, count(*) FROM documents GROUP BY state ORDER BY state
