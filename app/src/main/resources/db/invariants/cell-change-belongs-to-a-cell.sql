-- No change without the cell it made.
SELECT h.form, h.period, h.unit, h.entry FROM cell_change h
WHERE NOT EXISTS (
    SELECT 1 FROM return_cell c
    WHERE (c.programme, c.unit, c.form, c.period, c.entry) = (h.programme, h.unit, h.form, h.period, h.entry))
