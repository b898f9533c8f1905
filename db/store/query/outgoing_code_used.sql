-- internal: number and notation are unique within a year, whoever may read the other one
SELECT 1 FROM outgoing INDEXED BY outgoing_code WHERE code_fold = ?1 AND code_fold <> '' AND year = ?2 AND subject <> ?3 LIMIT 1
