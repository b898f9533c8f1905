SELECT coalesce(max(p.roles & 7 <> 0), 0), coalesce(max(p.roles & 32 <> 0), 0) FROM posts p
 WHERE p.active = 1 AND p.person IN (SELECT :person UNION ALL SELECT g.principal FROM delegations g WHERE g.delegate = :person AND g.revoked = 0)
