SELECT key, head, body FROM search.kept WHERE row = ?1
