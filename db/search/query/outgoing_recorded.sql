-- internal: the index holds every document; who may see which is asked when searching
SELECT purpose FROM outgoing_copies WHERE document = ?1
UNION ALL SELECT extract_pages FROM outgoing_copies WHERE document = ?1
UNION ALL SELECT extract FROM outgoing_copies WHERE document = ?1
UNION ALL SELECT note FROM dispatches WHERE document = ?1
UNION ALL SELECT note FROM notices WHERE document = ?1
UNION ALL SELECT user_name || char(10) || casefile || char(10) || purpose || char(10) || note FROM kept_uses WHERE document = ?1
