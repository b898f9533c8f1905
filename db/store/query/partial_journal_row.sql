SELECT seq, office FROM partial_journal
