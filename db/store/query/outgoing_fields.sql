-- internal: a projection is put together from what stands
SELECT kind, title, code_notation, signer, signer_title, signing_power, urgency, field, language, note, marking, kept, pages, copies, due,
       effective, book, code FROM outgoing WHERE subject = ?1
