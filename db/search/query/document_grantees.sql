-- internal: the index narrows by grantee; may_read decides when searching
SELECT grantee FROM access WHERE subject = ?1
