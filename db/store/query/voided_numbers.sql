SELECT number, suffix, voided FROM numbers n WHERE register = ?1 AND year = ?2 AND voided IS NOT NULL ORDER BY number, suffix
