SELECT words.rowid FROM search.words
 WHERE words MATCH :match AND words.rowid >= :first AND words.rowid <= :last
   AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.subject = (words.rowid & 4294967295) AND d.state IN ('withdrawn', 'erased'))
   AND NOT EXISTS (SELECT 1 FROM outgoing o WHERE o.subject = (words.rowid & 4294967295) AND o.state = 'erased')
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = (words.rowid & 4294967295))
 ORDER BY words.rowid DESC LIMIT :limit
