SELECT p.fonds, p.inventory, p.box, p.folder, p.sheet, p.store, p.shelf FROM paper_places p
 WHERE p.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = p.document)
