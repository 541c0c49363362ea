-- An answer or a closing without its entry in the trail.
SELECT f.id
FROM integrity_flag f
WHERE f.programme = area_programme()
  AND ((f.closed_at >= (SELECT since FROM audit_kept) AND NOT EXISTS (
            SELECT 1 FROM audit_entry e WHERE e.subject = 'flag ' || f.id AND e.what = 'flag closed'))
       OR (EXISTS (SELECT 1 FROM integrity_answer a
                   WHERE a.flag = f.id AND a.answered_at >= (SELECT since FROM audit_kept)) AND NOT EXISTS (
            SELECT 1 FROM audit_entry e WHERE e.subject = 'flag ' || f.id AND e.what = 'flag answered')))
