SELECT s.uuid, gs.uuid, rs.uuid, h.state, h.reason, h.prepared_at, h.given_at, h.received_at, h.giver
  FROM handovers h JOIN subjects s ON s.id = h.subject JOIN subjects gs ON gs.id = h.giver JOIN subjects rs ON rs.id = h.receiver
 WHERE :all = 1 OR h.giver = :person OR h.receiver = :person ORDER BY h.prepared_at DESC LIMIT 1000
