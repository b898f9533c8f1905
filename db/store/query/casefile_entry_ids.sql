-- internal: a decision on the case file looks at which documents lie in it, by their ids alone
SELECT ds.uuid, e.ordinal FROM casefile_entries e JOIN subjects ds ON ds.id = e.document WHERE e.casefile = ?1 ORDER BY e.ordinal
