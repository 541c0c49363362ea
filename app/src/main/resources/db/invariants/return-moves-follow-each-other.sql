-- The moves of a return are numbered without a gap, and each starts where the one before it led.
SELECT form, period, unit, number FROM (
    SELECT form, period, unit, number, from_stage, moved_at,
           row_number() OVER moves AS expected,
           lag(to_stage, 1, 'draft') OVER moves AS led,
           lag(moved_at) OVER moves AS earlier
    FROM return_move
    WINDOW moves AS (PARTITION BY programme, form, period, unit ORDER BY number)
) numbered
WHERE number <> expected OR from_stage <> led OR moved_at < earlier
