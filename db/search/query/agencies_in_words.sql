-- Agencies whose whole name stands among the words asked for, the longest name first. They say nothing of any document.
SELECT n.agency, n.name, n.fold, n.from_day FROM agency_names n WHERE n.fold <> '' AND instr(:words, n.fold || ' ') > 0 ORDER BY length(n.fold) DESC LIMIT 20
