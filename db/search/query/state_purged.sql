UPDATE state SET purge = 0
