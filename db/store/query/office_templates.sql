SELECT substr(name, 10), value FROM office_items WHERE name > 'template.' AND name < 'template/'
