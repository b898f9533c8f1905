SELECT subject, ended FROM agencies WHERE code = ?1 AND code <> ''
