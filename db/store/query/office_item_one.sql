SELECT value FROM office_items WHERE name = ?1
