SELECT count(*) FROM conflicts WHERE settled = ''
