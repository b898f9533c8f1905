SELECT subject, voided FROM numbers WHERE register = ?1 AND year = ?2 AND number = ?3 AND suffix = ?4
