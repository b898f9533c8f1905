-- internal: writes a projection. What was contested has no effect left once every part that it gave is taken back.
UPDATE entered SET state = 'settled'
 WHERE document = ?1 AND state = 'contested' AND kind IN ('incoming.instructed', 'incoming.attendance_assigned')
   AND EXISTS (SELECT 1 FROM assignments a WHERE a.document = entered.document AND a.assigner = entered.principal AND a.assigned_at = entered.at)
   AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.document = entered.document AND a.assigner = entered.principal AND a.assigned_at = entered.at
                      AND a.state <> 'recalled')
