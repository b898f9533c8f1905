-- internal: writes a projection
UPDATE outgoing SET register = ?2, year = ?3, number = ?4, suffix = ?5, numbered = 1, date = ?6, code_notation = ?7, code = ?8, fold = ?9, code_fold = ?10
 WHERE subject = ?1
