SELECT DISTINCT h.grantee FROM holds h WHERE h.person = :person
