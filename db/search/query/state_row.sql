SELECT store, epoch, format, changed, purge, fresh FROM state
