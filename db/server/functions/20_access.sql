-- Who may read what: the same as the views holds and may_read of a store.
CREATE VIEW holds (person, how, grantee) AS
  SELECT id, 0::smallint, id FROM people WHERE active
  UNION ALL
  SELECT p.person, 1::smallint, p.unit FROM posts p JOIN people q ON q.id = p.person AND q.active
   WHERE p.active AND p.roles && '{agency_leader,head_of_office,head_of_unit}'
  UNION ALL
  SELECT p.person, 2::smallint, p.unit FROM posts p JOIN people q ON q.id = p.person AND q.active
   WHERE p.active AND p.roles && '{clerk,agency_leader,head_of_office,head_of_unit,officer,archivist}';

CREATE VIEW reads_by_role (person, subject) AS
  SELECT p.person, d.subject FROM documents d JOIN posts p ON p.active
     AND CASE d.area
         WHEN 'incoming' THEN p.roles && '{clerk,agency_leader,head_of_office}' OR ('archivist' = ANY (p.roles) AND d.state = 'completed')
         ELSE (p.roles && '{clerk,agency_leader,head_of_office}' AND (d.numbered OR d.state NOT IN ('draft', 'in_review', 'withdrawn')))
           OR (p.roles && '{agency_leader,head_of_office}' AND d.state = 'in_review')
           OR ('archivist' = ANY (p.roles) AND d.state IN ('issued', 'recalled', 'replaced')) END
    JOIN people q ON q.id = p.person AND q.active;

CREATE VIEW may_read (person, subject) AS
  SELECT person, subject FROM reads_by_role
  UNION ALL
  SELECT h.person, a.subject FROM access a JOIN holds h ON h.grantee = a.grantee AND h.how = a.how
  UNION ALL
  SELECT p.person, c.subject FROM casefiles c JOIN posts p ON p.active
     AND (p.roles && '{agency_leader,head_of_office}' OR ('clerk' = ANY (p.roles) AND c.rights <> 'keeper')
          OR ('archivist' = ANY (p.roles) AND c.state = 'closed')
          OR (p.roles && '{clerk,agency_leader,head_of_office,head_of_unit,officer,archivist}' AND c.rights = 'agency'))
    JOIN people q ON q.id = p.person AND q.active
   WHERE c.state <> 'none'
  UNION ALL
  SELECT q.id, h.subject FROM handovers h JOIN people q ON q.active AND (q.id IN (h.giver, h.receiver)
    OR EXISTS (SELECT 1 FROM posts p WHERE p.person = q.id AND p.active AND p.roles && '{administrator,head_of_office}'))
  UNION ALL
  SELECT g.delegate, d.subject FROM delegations g JOIN documents d ON true
    JOIN people q ON q.id = g.delegate AND q.active JOIN people o ON o.id = g.principal AND o.active
   WHERE NOT g.revoked AND g.until_day >= congso.today()::text AND g.from_day <= congso.today()::text
     AND (d.area = 'incoming' OR g.scope <> 'instruct')
     AND (g.past OR d.day >= g.from_day)
     AND (g.kinds = '{}' OR d.kind = ANY (g.kinds))
     AND (g.unit IS NULL OR EXISTS (SELECT 1 FROM access u WHERE u.subject = d.subject AND u.grantee = g.unit AND u.how > 0))
     AND (g.scope <> 'instruct' OR EXISTS (SELECT 1 FROM submissions s WHERE s.document = d.subject AND s.person = g.principal))
     AND (EXISTS (SELECT 1 FROM reads_by_role r WHERE r.person = g.principal AND r.subject = d.subject)
          OR EXISTS (SELECT 1 FROM access a JOIN holds h ON h.grantee = a.grantee AND h.how = a.how WHERE a.subject = d.subject AND h.person = g.principal));

-- What every active person reads: people and units, registers, settings, other agencies, who stands in for whom.
CREATE FUNCTION is_common(area text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT area IN ('person', 'unit', 'post', 'register', 'settings', 'agency', 'delegation', 'absence') $$;

-- Who gained or lost a subject is told, in the order of commits: the account's row is locked until then.
CREATE FUNCTION tell(who uuid, about uuid, gains boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE place bigint;
BEGIN
  UPDATE congso.accounts SET position = position + 1 WHERE person = who RETURNING position INTO place;
  INSERT INTO congso.access_changes VALUES (who, place, about, gains);
  IF gains THEN
    INSERT INTO congso.seen VALUES (who, about);
  ELSE
    DELETE FROM congso.seen WHERE person = who AND subject = about;
  END IF;
END $$;
CREATE FUNCTION settle_subject(about uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
  FOR one IN
    WITH now AS (SELECT DISTINCT m.person FROM congso.may_read m JOIN congso.accounts a ON a.person = m.person WHERE m.subject = about),
         old AS (SELECT person FROM congso.seen WHERE subject = about)
    SELECT coalesce(now.person, old.person) AS person, old.person IS NULL AS gains
      FROM now FULL JOIN old ON old.person = now.person WHERE now.person IS NULL OR old.person IS NULL
      ORDER BY 1
  LOOP
    PERFORM congso.tell(one.person, about, one.gains);
  END LOOP;
END $$;
CREATE FUNCTION settle_person(who uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
  FOR one IN
    WITH now AS (SELECT DISTINCT subject FROM congso.may_read WHERE person = who),
         old AS (SELECT subject FROM congso.seen WHERE person = who)
    SELECT coalesce(now.subject, old.subject) AS subject, old.subject IS NULL AS gains
      FROM now FULL JOIN old ON old.subject = now.subject WHERE now.subject IS NULL OR old.subject IS NULL
      ORDER BY 1
  LOOP
    PERFORM congso.tell(who, one.subject, one.gains);
  END LOOP;
  UPDATE congso.accounts SET stale = false, settled = congso.today() WHERE person = who;
END $$;
-- Where what a person is or holds has changed, all that the person reads is looked at again before it is next asked for.
CREATE FUNCTION outdate(who uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE congso.accounts SET stale = true
   WHERE NOT stale AND (person = who OR person IN (SELECT delegate FROM congso.delegations WHERE principal = who AND NOT revoked))
$$;
CREATE FUNCTION freshen(who uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM congso.accounts a WHERE a.person = who
     AND (a.stale OR (a.settled < congso.today() AND EXISTS (SELECT 1 FROM congso.delegations g WHERE g.delegate = who)));
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM 1 FROM congso.accounts WHERE person = who FOR UPDATE;
  PERFORM congso.settle_person(who);
END $$;

-- The person of the account that asks; refused unless it may ask at all.
CREATE FUNCTION me() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE who uuid;
BEGIN
  SELECT a.person INTO who FROM congso.accounts a JOIN congso.people p ON p.id = a.person AND p.active
   WHERE a.role = session_user AND a.enabled;
  IF who IS NULL THEN
    PERFORM congso.refuse('server.refused');
  END IF;
  RETURN who;
END $$;
CREATE FUNCTION readable(who uuid, about uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM congso.subjects s WHERE s.id = about
    AND (congso.is_common(s.area) OR EXISTS (SELECT 1 FROM congso.seen e WHERE e.person = who AND e.subject = about)))
$$;
