SELECT DISTINCT h.grantee FROM holds h
 WHERE h.person IN (SELECT :person UNION ALL SELECT g.principal FROM delegations g WHERE g.delegate = :person AND g.revoked = 0)
