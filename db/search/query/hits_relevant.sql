-- Every hit with its weight in millionths of a millionth, the less the better; in the order of their keys.
SELECT words.rowid, CAST(bm25(words, 0, 12, 8, 5, 4, 3, 2, 3, 1) * 1000000000000 AS INTEGER)
  FROM search.words CROSS JOIN documents d ON d.subject = (words.rowid & 4294967295)
 WHERE words MATCH :match AND words.rowid >= :first AND words.rowid <= :last AND d.state NOT IN ('withdrawn', 'erased')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
 ORDER BY words.rowid
