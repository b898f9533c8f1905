-- internal: writes a projection
UPDATE casefiles SET last_at = ?2, entries = (SELECT count(*) FROM casefile_entries e WHERE e.casefile = ?1) WHERE subject = ?1
