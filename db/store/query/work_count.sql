-- internal: counts alone, for the sentence that refuses to deactivate
SELECT (SELECT count(*) FROM (SELECT document FROM assignments WHERE grantee = ?1 * 4 AND state IN ('waiting', 'doing', 'passed')
                              UNION SELECT document FROM submissions WHERE grantee = ?1 * 4 AND open = 1)),
       (SELECT count(*) FROM casefiles WHERE keeper = ?1 AND state = 'open')
