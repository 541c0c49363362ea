-- Whatever was published, somebody published it.
SELECT e.id FROM edition e
WHERE e.published_at >= (SELECT since FROM audit_kept)
  AND NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.what = 'edition published' AND a.subject IN ('edition ' || e.id, e.id))
