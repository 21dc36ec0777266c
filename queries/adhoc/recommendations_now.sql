-- Missä kukin suositus on nyt? | Var står varje rekommendation nu? | Where does each recommendation stand now?
-- $programme TEXT = (SELECT programme_id FROM programme ORDER BY "order", programme_id LIMIT 1)
SELECT * FROM recommendation_now WHERE programme_id = $programme ORDER BY label
