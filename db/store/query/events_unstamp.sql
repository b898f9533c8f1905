UPDATE events SET epoch = NULL, seq = NULL, version = NULL, at = NULL, number_register = NULL, number_year = NULL, number = NULL,
       number_suffix = NULL, prev = NULL, hash = NULL, seal = NULL WHERE seq > ?1
