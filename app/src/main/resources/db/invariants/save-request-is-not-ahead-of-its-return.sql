-- A save that is remembered was done.
SELECT q.form, q.period, q.unit, q.request
FROM cell_request q
JOIN collection_return r USING (programme, form, period, unit)
WHERE q.version > r.version
