-- Agencies in whose name these words stand one after another. They say nothing of any document.
SELECT n.agency, n.name, n.fold, n.from_day FROM agency_names n WHERE instr(n.fold || ' ', :words) > 0 ORDER BY length(n.fold) LIMIT 40
