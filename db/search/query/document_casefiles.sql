-- internal: the index holds every document; which case files a person may ask for is resolved when searching
SELECT casefile FROM casefile_entries WHERE document = ?1
