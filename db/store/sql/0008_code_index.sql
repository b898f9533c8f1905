-- The same number and notation comes back every year: the date tells them apart without reading the rows.
DROP INDEX documents_code;
CREATE INDEX documents_code ON documents(code_fold, issued);
