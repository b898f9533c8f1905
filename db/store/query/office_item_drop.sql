DELETE FROM office_items WHERE subject = ?1 AND name = ?2
