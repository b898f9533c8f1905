-- internal: a code is given once a year; tells nothing of the case file
SELECT c.subject FROM casefiles c WHERE c.code_fold = ?1 AND c.year = ?2 AND c.subject <> ?3
