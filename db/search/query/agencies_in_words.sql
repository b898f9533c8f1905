-- Agencies whose whole name is one of these runs of words (a JSON list), the longest name first. They say nothing of any document.
SELECT n.agency, n.name, n.fold, n.from_day FROM agency_names n WHERE n.fold IN (SELECT value FROM json_each(:words)) ORDER BY length(n.fold) DESC LIMIT 20
