-- A return stands where its last move led; without any move it is a draft.
SELECT r.form, r.period, r.unit, r.stage, m.to_stage
FROM collection_return r
LEFT JOIN LATERAL (
    SELECT to_stage FROM return_move m
    WHERE (m.programme, m.form, m.period, m.unit) = (r.programme, r.form, r.period, r.unit)
    ORDER BY m.number DESC LIMIT 1) m ON true
WHERE r.stage <> coalesce(m.to_stage, 'draft')
