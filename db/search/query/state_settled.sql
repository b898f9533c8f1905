UPDATE state SET fresh = 0
