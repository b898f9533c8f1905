-- Tone-less beginnings of words, anywhere in the name, and runs of initials. Those alive and called so on the day come first.
SELECT n.agency, n.name, n.from_day <= :date AND :date <= n.until_day AS fits,
       CASE WHEN n.fold LIKE :start THEN 0 WHEN instr(n.fold, :phrase) > 0 THEN 1 ELSE 2 END AS how
  FROM agency_names n
 WHERE (instr(n.fold, ' ' || :w1) > 0 OR (length(:w1) > 1 AND instr(n.initials, :w1) > 0))
   AND (instr(n.fold, ' ' || :w2) > 0 OR (length(:w2) > 1 AND instr(n.initials, :w2) > 0))
   AND (instr(n.fold, ' ' || :w3) > 0 OR (length(:w3) > 1 AND instr(n.initials, :w3) > 0))
   AND (instr(n.fold, ' ' || :w4) > 0 OR (length(:w4) > 1 AND instr(n.initials, :w4) > 0))
   AND (instr(n.fold, ' ' || :w5) > 0 OR (length(:w5) > 1 AND instr(n.initials, :w5) > 0))
   AND instr(n.fold, ' ' || :rest) > 0
 ORDER BY fits DESC, how, n.sort_key LIMIT :limit
