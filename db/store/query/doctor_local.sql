-- internal: counts only
SELECT 'credentials', count(*) FROM credentials
UNION ALL SELECT 'one_time_passwords', count(*) FROM credentials WHERE set_at = 0
UNION ALL SELECT 'people_active', count(*) FROM people WHERE active = 1
UNION ALL SELECT 'unsent', count(*) FROM unsent
UNION ALL SELECT 'staged_letters', count(*) FROM staged_letters
UNION ALL SELECT 'made_by_newer', count(*) FROM subjects WHERE newer <> 0
UNION ALL SELECT 'erased_payloads', (SELECT count(*) FROM events) - (SELECT count(*) FROM payloads)
