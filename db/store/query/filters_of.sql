SELECT id, name, query FROM saved_filters WHERE person = ?1 ORDER BY name
