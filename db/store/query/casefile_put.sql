-- internal: writes a projection
INSERT INTO casefiles (subject, code, title, year, keeper, unit, retention, permanent, years, start_day, end_day, rights, language,
                       note, state, opened_at, closed_at, last_at, entries, fold, code_fold)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, 0, ?19, ?20)
ON CONFLICT (subject) DO UPDATE SET code = ?2, title = ?3, year = ?4, keeper = ?5, unit = ?6, retention = ?7, permanent = ?8, years = ?9,
  start_day = ?10, end_day = ?11, rights = ?12, language = ?13, note = ?14, state = ?15, opened_at = ?16, closed_at = ?17,
  last_at = ?18, fold = ?19, code_fold = ?20
