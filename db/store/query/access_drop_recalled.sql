-- internal: writes a projection
DELETE FROM access WHERE subject = ?1 AND grantee = ?2
   AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.document = ?1 AND a.grantee = ?2 AND a.state <> 'recalled')
   AND NOT EXISTS (SELECT 1 FROM submissions s WHERE s.document = ?1 AND s.grantee = ?2)
