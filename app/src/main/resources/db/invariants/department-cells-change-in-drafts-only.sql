-- A cell was entered while its sheet was a draft, and never ahead of its sheet.
SELECT c.programme, c.department, c.period, c.unit, c.indicator, c.version
FROM department_cell c JOIN department_sheet s USING (programme, department, period)
WHERE c.programme = area_programme()
  AND (c.version > s.version
       OR 'draft' IS DISTINCT FROM (
              SELECT m.to_stage FROM department_move m
              WHERE m.programme = c.programme AND m.department = c.department AND m.period = c.period
                AND m.moved_at <= c.entered_at
              ORDER BY m.number DESC
              LIMIT 1))
