-- internal: the index holds every document; who may see which is asked when searching
SELECT fonds, inventory, box, folder, sheet, store, shelf FROM paper_places WHERE document = ?1
