-- internal: writes a projection
DELETE FROM office_items WHERE subject = ?1
