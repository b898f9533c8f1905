-- Every hit with its weight in millionths of a millionth, the less the better; in the order of their keys.
SELECT words.rowid, CAST(bm25(words, 0, 12, 8, 5, 4, 3, 2, 3, 4, 1) * 1000000000000 AS INTEGER)
  FROM search.words
 WHERE words MATCH :match AND words.rowid >= :first AND words.rowid <= :last
   AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.subject = (words.rowid & 4294967295) AND d.state IN ('withdrawn', 'erased'))
   AND NOT EXISTS (SELECT 1 FROM outgoing o WHERE o.subject = (words.rowid & 4294967295) AND o.state = 'erased')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = (words.rowid & 4294967295))
 ORDER BY words.rowid
