-- internal: writes a projection
INSERT OR REPLACE INTO notices (document, recipient, event, cause, by_document, by_code, since)
SELECT ?1, r.id, ?2, ?3, ?4, ?5, ?6 FROM recipients r WHERE r.document = ?1 AND r.state IN ('sent', 'received')
