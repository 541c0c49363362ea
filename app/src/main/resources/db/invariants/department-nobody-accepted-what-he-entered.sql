-- Whoever accepted a sheet had entered no cell of it and had not submitted it (D3).
SELECT m.programme, m.department, m.period, m.number, m.moved_by
FROM department_move m
WHERE m.programme = area_programme() AND m.move = 'accept'
  AND (EXISTS (SELECT 1 FROM department_cell c
               WHERE c.programme = m.programme AND c.department = m.department AND c.period = m.period
                 AND c.entered_by = m.moved_by AND c.entered_at <= m.moved_at)
       OR EXISTS (SELECT 1 FROM department_move s
                  WHERE s.programme = m.programme AND s.department = m.department AND s.period = m.period
                    AND s.move = 'submit' AND s.moved_by = m.moved_by AND s.number < m.number))
