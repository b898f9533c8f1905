-- internal: writes a projection
UPDATE outgoing SET register = 0, year = 0, number = 0, suffix = '', date = '', code = '', code_fold = '' WHERE subject = ?1
