UPDATE events SET epoch = ?2, seq = ?3, version = ?4, at = ?5, number_register = ?6, number_year = ?7, number = ?8, number_suffix = ?9,
       prev = ?10, hash = ?11, seal = ?12 WHERE arrived = ?1
