SELECT id, epoch, purpose, made_at FROM store
