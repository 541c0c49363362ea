-- Nobody reviewed or accepted a return in which he had entered a figure, or which he had submitted (D3).
SELECT m.form, m.period, m.unit, m.move, m.moved_by
FROM return_move m
WHERE m.move IN ('review', 'accept')
  AND (EXISTS (
        SELECT 1 FROM cell_change h
        WHERE (h.programme, h.unit, h.form, h.period) = (m.programme, m.unit, m.form, m.period)
          AND h.entered_by = m.moved_by AND h.entered_at <= m.moved_at)
    OR EXISTS (
        SELECT 1 FROM return_move s
        WHERE (s.programme, s.unit, s.form, s.period) = (m.programme, m.unit, m.form, m.period)
          AND s.move = 'submit' AND s.moved_by = m.moved_by AND s.number < m.number))
