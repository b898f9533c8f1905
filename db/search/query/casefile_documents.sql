-- internal: documents put into a case file or taken out are indexed anew
SELECT document FROM casefile_entries WHERE casefile = ?1
