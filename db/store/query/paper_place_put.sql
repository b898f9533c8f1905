-- internal: writes a projection
INSERT OR REPLACE INTO paper_places (document, fonds, inventory, box, folder, sheet, store, shelf) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
