SELECT changed, purge, store, epoch, format FROM search.state
