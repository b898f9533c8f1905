SELECT field, value FROM settings
