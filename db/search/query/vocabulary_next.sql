-- The next word of the index from one on, before another. Says nothing of any document: what it is in is asked afterwards.
SELECT term FROM temp.vocabulary WHERE term >= ?1 AND term < ?2 LIMIT 1
