-- internal: access follows a recall
SELECT grantee FROM assignments WHERE id = ?1
