INSERT INTO events (id, batch, subject, base, kind, v, actor, post, behalf, delegation, device, at_author, payload_hash,
                    epoch, seq, version, at, number_register, number_year, number, number_suffix, prev, hash, seal)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)
