-- What was submitted does not change below (D4): every change of a cell fell into a draft.
SELECT h.form, h.period, h.unit, h.entry, h.entered_at, m.to_stage
FROM cell_change h
JOIN LATERAL (
    SELECT to_stage FROM return_move m
    WHERE (m.programme, m.form, m.period, m.unit) = (h.programme, h.form, h.period, h.unit)
      AND m.moved_at <= h.entered_at
    ORDER BY m.number DESC LIMIT 1) m ON true
WHERE m.to_stage <> 'draft'
