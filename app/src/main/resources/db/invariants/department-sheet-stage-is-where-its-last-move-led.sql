-- The moves of a sheet are numbered 1, 2, 3 ..., each starts where the one before led, and the stage is where the last
-- one led.
SELECT programme, department, period, number FROM (
    SELECT m.*, s.stage,
           row_number() OVER sheet AS expected,
           lag(m.to_stage) OVER sheet AS before,
           lead(m.number) OVER sheet AS next
    FROM department_move m JOIN department_sheet s USING (programme, department, period)
    WHERE m.programme = area_programme()
    WINDOW sheet AS (PARTITION BY m.department, m.period ORDER BY m.number)
) moves
WHERE number <> expected
   OR from_stage IS DISTINCT FROM before
   OR (next IS NULL AND to_stage <> stage)
   OR (move = 'open') <> (number = 1)
