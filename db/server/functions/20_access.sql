-- Who may read what: the same as the views holds and may_read of a store.
CREATE VIEW holds (person, how, grantee) AS
  SELECT id, 0::smallint, id FROM people WHERE active
  UNION ALL
  SELECT p.person, 1::smallint, p.unit FROM posts p JOIN people q ON q.id = p.person AND q.active
   WHERE p.active AND p.roles && '{agency_leader,head_of_office,head_of_unit}'
  UNION ALL
  SELECT p.person, 2::smallint, p.unit FROM posts p JOIN people q ON q.id = p.person AND q.active
   WHERE p.active AND p.roles && '{clerk,agency_leader,head_of_office,head_of_unit,officer,archivist}';

-- What a role reads wherever it comes from.
CREATE VIEW reads_by_role (person, subject) AS
  SELECT p.person, d.subject FROM documents d JOIN posts p ON p.active AND p.roles && '{clerk,agency_leader,head_of_office,archivist}' -- their own index
     AND CASE d.area
         WHEN 'incoming' THEN p.roles && '{clerk,agency_leader,head_of_office}' OR ('archivist' = ANY (p.roles) AND d.state = 'completed')
         ELSE (p.roles && '{clerk,agency_leader,head_of_office}' AND (d.numbered OR d.state NOT IN ('draft', 'in_review', 'withdrawn')))
           OR (p.roles && '{agency_leader,head_of_office}' AND d.state = 'in_review')
           OR ('archivist' = ANY (p.roles) AND d.state IN ('issued', 'recalled', 'replaced')) END
    JOIN people q ON q.id = p.person AND q.active;

-- What somebody was given.
CREATE VIEW reads_by_access (person, subject) AS
  SELECT h.person, a.subject FROM access a JOIN holds h ON h.grantee = a.grantee AND h.how = a.how;

-- Everything that somebody may read.
CREATE VIEW may_read (person, subject) AS
  SELECT person, subject FROM reads_by_role
  UNION ALL
  SELECT person, subject FROM reads_by_access
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
   WHERE NOT g.revoked AND g.until_day >= congso.iso(congso.today()) AND g.from_day <= congso.iso(congso.today())
     AND (d.area = 'incoming' OR g.scope <> 'instruct')
     AND (g.past OR d.day >= g.from_day)
     AND (g.kinds = '{}' OR d.kind = ANY (g.kinds))
     AND (g.unit IS NULL OR EXISTS (SELECT 1 FROM access u WHERE u.subject = d.subject AND u.grantee = g.unit AND u.how > 0))
     AND (g.scope <> 'instruct' OR EXISTS (SELECT 1 FROM submissions s WHERE s.document = d.subject AND s.person = g.principal))
     AND (EXISTS (SELECT 1 FROM reads_by_role r WHERE r.person = g.principal AND r.subject = d.subject)
          OR EXISTS (SELECT 1 FROM access a JOIN holds h ON h.grantee = a.grantee AND h.how = a.how WHERE a.subject = d.subject AND h.person = g.principal));

-- What moves when somebody hands everything over: the work_… queries of a store.
CREATE VIEW work_of (person, subject) AS
  SELECT a.person, a.document FROM assignments a WHERE a.state IN ('waiting', 'doing', 'passed')
  UNION ALL
  SELECT a.assigner, a.document FROM assignments a WHERE a.state IN ('waiting', 'doing', 'passed')
  UNION ALL
  SELECT s.person, s.document FROM submissions s JOIN documents d ON d.subject = s.document AND d.state = 'submitted'
  UNION ALL
  SELECT d.drafter, d.subject FROM documents d WHERE d.area = 'outgoing' AND d.state IN ('draft', 'in_review', 'approved', 'signed', 'sealed')
  UNION ALL
  SELECT r.person, r.document FROM review_steps r JOIN documents d ON d.subject = r.document AND d.state = 'in_review' AND d.round = r.round
   WHERE r.state IN ('open', 'waiting')
  UNION ALL
  SELECT d.approver, d.subject FROM documents d WHERE d.area = 'outgoing' AND d.state = 'approved'
  UNION ALL
  SELECT c.keeper, c.subject FROM casefiles c WHERE c.state <> 'none';
-- What is being handed over to somebody, from when it is given: whoever receives it moves it, and has to hold it for that.
CREATE VIEW handed_over (person, subject) AS
  SELECT h.receiver, w.subject FROM handovers h JOIN work_of w ON w.person = h.giver JOIN people q ON q.id = h.receiver AND q.active
   WHERE h.state = 'given';
-- What somebody's PC holds.
CREATE VIEW held (person, subject) AS
  SELECT person, subject FROM may_read
  UNION ALL
  SELECT person, subject FROM handed_over;

-- What every active person reads: people and units, registers, settings, other agencies, who stands in for whom.
CREATE FUNCTION is_common(area text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT area IN ('person', 'unit', 'post', 'register', 'settings', 'agency', 'delegation', 'absence') $$;

-- Who reads a document by role and by what was given: the same as reads_by_role and reads_by_access, asked from the document's side.
-- Null for what is no document.
CREATE FUNCTION readers_of(about uuid) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT ARRAY(
    SELECT q.id FROM (
        SELECT p.person FROM congso.posts p WHERE p.active AND p.roles && '{clerk,agency_leader,head_of_office,archivist}' -- their own index
           AND CASE d.area
               WHEN 'incoming' THEN p.roles && '{clerk,agency_leader,head_of_office}' OR ('archivist' = ANY (p.roles) AND d.state = 'completed')
               ELSE (p.roles && '{clerk,agency_leader,head_of_office}' AND (d.numbered OR d.state NOT IN ('draft', 'in_review', 'withdrawn')))
                 OR (p.roles && '{agency_leader,head_of_office}' AND d.state = 'in_review')
                 OR ('archivist' = ANY (p.roles) AND d.state IN ('issued', 'recalled', 'replaced')) END
        UNION ALL
        SELECT coalesce(p.person, x.grantee) FROM congso.access x
          LEFT JOIN congso.posts p ON x.how > 0 AND p.unit = x.grantee AND p.active AND p.roles && CASE x.how WHEN 1 THEN congso.heads() ELSE congso.works() END
         WHERE x.subject = d.subject) r
      JOIN congso.people q ON q.id = r.person AND q.active) FROM congso.documents d WHERE d.subject = about);
END $$;
-- Who gained or lost one of these subjects is told, in the order of commits: the account's row is locked until then.
CREATE FUNCTION settle_subjects(about uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  -- By role and by access is all that a document is read by where nobody stands in for somebody.
  plainly boolean := NOT EXISTS (SELECT 1 FROM congso.delegations g WHERE NOT g.revoked);
  handing_over boolean := EXISTS (SELECT 1 FROM congso.handovers h WHERE h.state = 'given');
  one uuid;
  readers uuid[];
  gains uuid[];
  loses uuid[];
  people uuid[] := '{}';
  subjects uuid[] := '{}';
  gained boolean[] := '{}';
  free uuid[];
BEGIN
  FOREACH one IN ARRAY about LOOP
    readers := CASE WHEN plainly THEN congso.readers_of(one) END;
    IF readers IS NULL THEN
      readers := ARRAY(SELECT m.person FROM congso.held m WHERE m.subject = one);
    ELSIF handing_over THEN
      readers := readers || ARRAY(SELECT m.person FROM congso.handed_over m WHERE m.subject = one);
    END IF;
    SELECT ARRAY(SELECT a.person FROM congso.accounts a WHERE a.person = ANY (readers)
                    AND NOT EXISTS (SELECT 1 FROM congso.seen s WHERE s.person = a.person AND s.subject = one)),
           ARRAY(SELECT s.person FROM congso.seen s WHERE s.subject = one AND NOT s.person = ANY (readers)) INTO gains, loses;
    IF gains <> '{}' OR loses <> '{}' THEN
      people := people || gains || loses;
      subjects := subjects || array_fill(one, ARRAY[cardinality(gains) + cardinality(loses)]);
      gained := gained || array_fill(true, ARRAY[cardinality(gains)]) || array_fill(false, ARRAY[cardinality(loses)]);
    END IF;
  END LOOP;
  IF people = '{}' THEN
    RETURN;
  END IF;
  -- Who is being looked at just now is looked at again, and not waited for.
  free := ARRAY(SELECT a.person FROM congso.accounts a WHERE a.person = ANY (people) ORDER BY a.person FOR NO KEY UPDATE SKIP LOCKED);
  INSERT INTO congso.outdated SELECT DISTINCT p FROM unnest(people) p WHERE NOT p = ANY (free);
  WITH news AS (SELECT * FROM unnest(people, subjects, gained) WITH ORDINALITY n (person, subject, gain, place) WHERE n.person = ANY (free)
                   AND n.gain <> EXISTS (SELECT 1 FROM congso.seen s WHERE s.person = n.person AND s.subject = n.subject)),
       told AS (UPDATE congso.accounts a SET position = a.position + n.many FROM (SELECT person, count(*) AS many FROM news GROUP BY person) n
                 WHERE a.person = n.person RETURNING a.person, a.position - n.many AS before),
       placed AS (SELECT n.person, t.before + row_number() OVER (PARTITION BY n.person ORDER BY n.place) AS position, n.subject, n.gain
                    FROM news n JOIN told t ON t.person = n.person),
       changed AS (INSERT INTO congso.access_changes SELECT person, position, subject, gain FROM placed),
       lost AS (DELETE FROM congso.seen s USING placed p WHERE NOT p.gain AND s.person = p.person AND s.subject = p.subject)
  INSERT INTO congso.seen SELECT person, subject FROM placed WHERE gain;
END $$;
-- Everything that somebody gained or lost since it was last looked at.
CREATE FUNCTION settle_person(who uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH now AS (SELECT DISTINCT subject FROM congso.held WHERE person = who),
       old AS (SELECT subject FROM congso.seen WHERE person = who),
       news AS (SELECT coalesce(now.subject, old.subject) AS subject, old.subject IS NULL AS gains
                  FROM now FULL JOIN old ON old.subject = now.subject WHERE now.subject IS NULL OR old.subject IS NULL),
       placed AS (SELECT n.subject, n.gains, a.position + row_number() OVER (ORDER BY n.subject) AS position
                    FROM news n, congso.accounts a WHERE a.person = who),
       told AS (INSERT INTO congso.access_changes SELECT who, position, subject, gains FROM placed),
       gained AS (INSERT INTO congso.seen SELECT who, subject FROM placed WHERE gains),
       lost AS (DELETE FROM congso.seen s USING placed p WHERE s.person = who AND s.subject = p.subject AND NOT p.gains)
  UPDATE congso.accounts SET position = position + (SELECT count(*) FROM placed), stale = false, settled = congso.today() WHERE person = who;
END $$;
-- Where what a person is or holds has changed, all that the person reads is looked at again before it is next asked for.
CREATE FUNCTION outdate(who uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO congso.outdated SELECT a.person FROM congso.accounts a
   WHERE a.person = who OR a.person IN (SELECT delegate FROM congso.delegations WHERE principal = who AND NOT revoked);
END $$;
-- Whose accounts may ask; and whether something has changed for the person since it was last looked at, or a delegation begins or
-- ends with the day.
CREATE VIEW callers (role, person, stale) AS
  SELECT a.role, a.person, a.stale OR EXISTS (SELECT 1 FROM outdated o WHERE o.person = a.person)
      OR (EXISTS (SELECT 1 FROM delegations g WHERE g.delegate = a.person) AND a.settled < congso.today())
    FROM accounts a JOIN people p ON p.id = a.person AND p.active WHERE a.enabled;
-- Looks again where it has: first it is forgotten that something has changed, then looked at, so that what changes meanwhile is not.
CREATE FUNCTION freshen(who uuid, waits boolean DEFAULT true) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM congso.callers c WHERE c.person = who AND c.stale) THEN
    RETURN;
  END IF;
  IF waits THEN
    PERFORM 1 FROM congso.accounts WHERE person = who FOR UPDATE;
  ELSE
    PERFORM 1 FROM congso.accounts WHERE person = who FOR UPDATE NOWAIT;
  END IF;
  DELETE FROM congso.outdated WHERE person = who;
  PERFORM congso.settle_person(who);
END $$;

-- The person of the account that asks; refused unless it may ask at all.
CREATE FUNCTION me() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE who uuid;
BEGIN
  SELECT c.person INTO who FROM congso.callers c WHERE c.role = session_user;
  IF who IS NULL THEN
    PERFORM congso.refuse('server.refused');
  END IF;
  RETURN who;
END $$;
-- Whether somebody reads a subject, as it was last told to the person.
CREATE FUNCTION readable(who uuid, about uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM congso.subjects s WHERE s.id = about
      AND (congso.is_common(s.area) OR EXISTS (SELECT 1 FROM congso.seen e WHERE e.person = who AND e.subject = about)));
END $$;
