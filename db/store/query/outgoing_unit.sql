-- internal: the drafting unit may read it, once it is issued
SELECT unit FROM outgoing WHERE subject = ?1
