DELETE FROM saved_filters WHERE person = ?1 AND id = ?2
