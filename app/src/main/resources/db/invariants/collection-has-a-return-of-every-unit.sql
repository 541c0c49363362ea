-- A collection was opened by somebody, and each of its units returns it once.
SELECT c.form, c.period FROM collection c
WHERE c.programme = area_programme() AND (NOT EXISTS (
    SELECT 1 FROM collection_return r
    WHERE (r.programme, r.form, r.period) = (c.programme, c.form, c.period))
   OR c.opened_at >= (SELECT since FROM audit_kept) AND NOT EXISTS (
    SELECT 1 FROM audit_entry a
    WHERE a.what = 'collection opened'
      AND a.subject = 'collection ' || c.programme || '.' || c.form || '.' || c.period))
