SELECT key, head, body FROM kept WHERE row = ?1
