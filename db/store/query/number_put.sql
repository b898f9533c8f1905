-- Whoever has got it last has it: in a linked store what others did does not always come in the order it was done in, and what
-- waits here gives way to what the server has stamped.
INSERT INTO numbers (register, year, number, suffix, subject, voided) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (register, year, number, suffix) DO UPDATE SET subject = excluded.subject, voided = excluded.voided
 WHERE (SELECT max(e.seq) FROM events e WHERE e.subject = excluded.subject AND e.number_year = excluded.year AND e.number = excluded.number)
     > coalesce((SELECT max(e.seq) FROM events e WHERE e.subject = numbers.subject AND e.number_year = numbers.year AND e.number = numbers.number), 0)
