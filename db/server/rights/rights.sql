-- Who may what in this database: nobody anything but the doors. Run by the superuser after each change of the schema.
DO $rights$
DECLARE
  people name := (SELECT o.people FROM congso.office o);
  owner name := (SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'congso');
  one record;
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), people);
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  REVOKE ALL ON LANGUAGE plpgsql FROM PUBLIC;
  REVOKE ALL ON SCHEMA congso FROM PUBLIC;
  REVOKE ALL ON ALL TABLES IN SCHEMA congso FROM PUBLIC;
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA congso FROM PUBLIC;
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA congso FROM %I', people);
  EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA congso FROM %I', people);
  EXECUTE format('GRANT USAGE ON SCHEMA congso TO %I', people);
  EXECUTE format('GRANT EXECUTE ON FUNCTION congso.who_am_i(), congso.is_unchanged(bigint, bytea, bigint, integer, bytea), congso.knows(bigint, bytea), congso.append(text), congso.settle(bigint), congso.pull(bigint, integer),
    congso.pull_office(bigint, integer), congso.history(uuid, bigint, integer), congso.histories(uuid[]), congso.access_feed(bigint, integer), congso.open_work(integer),
    congso.put_part(text, integer, bytea), congso.finish_upload(text, bigint),
    congso.drop_upload(text), congso.upload_state(text), congso.get_part(uuid, text, integer) TO %I', people);
  -- Large objects would be a store of anybody's own; advisory locks reach into what others do; sizes and counters of tables tell
  -- what others store; a message in the log of the server fills its disk.
  FOR one IN
    SELECT p.oid::regprocedure AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname = 'pg_catalog' AND (p.proname ~ '^(lo_|lo(read|write)$|pg_(try_)?advisory|pg_stat_get_|pg_stat_have|pg_(table|indexes|relation|total_relation|database|tablespace)_size$)'
       OR p.proname IN ('pg_logical_emit_message', 'pg_control_system', 'pg_control_checkpoint', 'pg_control_recovery', 'pg_control_init', 'pg_export_snapshot',
         'pg_relation_filenode', 'pg_relation_filepath', 'pg_lock_status', 'pg_prepared_xact', 'pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn'))
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one.name);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pg_monitor, %I', one.name, owner);
  END LOOP;
  IF NOT pg_has_role(owner, 'pg_signal_backend', 'MEMBER') OR NOT pg_has_role(owner, 'pg_read_all_stats', 'MEMBER') THEN
    EXECUTE format('GRANT pg_signal_backend, pg_read_all_stats TO %I', owner);
  END IF;
END $rights$;
