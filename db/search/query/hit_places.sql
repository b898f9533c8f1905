SELECT p.fonds, p.inventory, p.box, p.folder, p.sheet, p.store, p.shelf, p.document FROM json_each(:rows) j JOIN paper_places p ON p.document = j.value
 WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = p.document)
