SELECT grantee FROM holds WHERE person = :person
