-- An accepted return of a form that states figures has stated them.
SELECT r.form, r.period, r.unit
FROM collection_return r
WHERE r.stage IN ('accepted', 'locked')
  AND NOT EXISTS (
    SELECT 1 FROM observation o
    WHERE o.programme = r.programme AND o.unit = r.unit
      AND o.origin = r.programme || '.' || r.form || '.' || r.period || '.' || r.unit)
  AND EXISTS (
    SELECT 1 FROM observation o
    WHERE o.programme = r.programme AND o.source = 'collected.' || r.form || '.' || r.period)
