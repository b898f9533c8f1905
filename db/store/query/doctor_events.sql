-- internal: counts only
SELECT kind, count(*) FROM events GROUP BY kind ORDER BY kind
