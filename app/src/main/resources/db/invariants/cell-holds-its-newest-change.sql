-- A cell holds what was entered last, and its changes are numbered without a gap.
SELECT c.form, c.period, c.unit, c.entry, c.version
FROM return_cell c
JOIN LATERAL (
    SELECT count(*) AS changes, max(h.version) AS newest FROM cell_change h
    WHERE (h.programme, h.unit, h.form, h.period, h.entry) = (c.programme, c.unit, c.form, c.period, c.entry)) h ON true
LEFT JOIN cell_change n
    ON (n.programme, n.unit, n.form, n.period, n.entry) = (c.programme, c.unit, c.form, c.period, c.entry)
   AND n.version = c.version
WHERE h.newest <> c.version OR h.changes <> c.version
   OR (n.kind, n.number, n.words, n.entered_by) IS DISTINCT FROM (c.kind, c.number, c.words, c.entered_by)
