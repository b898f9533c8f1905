SELECT count(DISTINCT p.person) FROM posts p JOIN people q ON q.subject = p.person WHERE p.active = 1 AND q.active = 1 AND p.roles & 64 <> 0
