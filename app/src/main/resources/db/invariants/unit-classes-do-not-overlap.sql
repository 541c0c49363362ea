-- A unit is in one class at a time.
SELECT a.programme, a.version, a.unit, a.class, b.class AS other
FROM unit_class a JOIN unit_class b USING (programme, version, unit)
WHERE a.ctid < b.ctid
  AND coalesce(a.since, '-infinity') <= coalesce(b.until, 'infinity')
  AND coalesce(b.since, '-infinity') <= coalesce(a.until, 'infinity')
