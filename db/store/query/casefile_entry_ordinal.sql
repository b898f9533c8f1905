-- internal: where an entry stands, before it is taken out
SELECT ordinal FROM casefile_entries WHERE casefile = ?1 AND document = ?2
