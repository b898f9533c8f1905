-- What is kept of hits, in the order of the ids given as JSON; bytes that are not read cost nothing.
SELECT k.row, k.head, k.body, length(k.body) FROM json_each(?1) j JOIN search.kept k ON k.row = j.value ORDER BY j.key
