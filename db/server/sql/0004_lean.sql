-- What is written is written by the functions alone, which name nothing that is not there: not looked up again with each act.
ALTER TABLE payloads DROP CONSTRAINT payloads_seq_fkey;
ALTER TABLE event_files DROP CONSTRAINT event_files_seq_fkey;

ALTER TABLE workflow_records ADD required jsonb NOT NULL DEFAULT '[]';  -- fields that may not be left out
-- Read with each act, in every field: kept as they are, not packed.
ALTER TABLE workflow_records ALTER fields SET STORAGE EXTERNAL;
ALTER TABLE workflow_events ALTER rule SET STORAGE EXTERNAL;
ALTER TABLE workflow_records SET (toast_tuple_target = 8160);
ALTER TABLE workflow_events SET (toast_tuple_target = 8160);
