SELECT count(*) FROM (
SELECT 1 FROM search.words CROSS JOIN documents d ON d.subject = (words.rowid & 4294967295)
 WHERE words MATCH :match AND words.rowid >= :first AND words.rowid <= :last AND d.state NOT IN ('withdrawn', 'erased')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 LIMIT :limit)
