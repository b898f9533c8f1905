UPDATE state SET changed = ?1, purge = max(purge, ?2)
