-- internal: what moves when a person hands everything over
SELECT s.uuid, c.subject, c.code, c.title FROM casefiles c JOIN subjects s ON s.id = c.subject WHERE c.keeper = ?1
