-- U2: what was written down apart from the trail stands in it.
SELECT a.number, a.occasion
FROM audit_anchor a
WHERE a.number > (SELECT coalesce(max(number), 0) FROM audit_retired)
  AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.number = a.number AND e.hash = a.hash);
