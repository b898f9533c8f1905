SELECT coalesce(max(p.roles & 7 <> 0), 0), coalesce(max(p.roles & 32 <> 0), 0) FROM posts p WHERE p.active = 1 AND p.person = :person
