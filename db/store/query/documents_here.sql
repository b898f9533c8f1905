-- internal: how large a share of them is to vanish
SELECT (SELECT count(*) FROM documents) + (SELECT count(*) FROM outgoing) + (SELECT count(*) FROM casefiles)
