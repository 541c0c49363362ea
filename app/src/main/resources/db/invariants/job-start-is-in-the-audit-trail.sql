-- Every job was started by the person the trail names.
SELECT j.id, j.owner
FROM job j
WHERE j.created_at >= (SELECT since FROM audit_kept)
  AND NOT EXISTS (SELECT 1 FROM audit_entry e
                  WHERE e.subject = 'job ' || j.id AND e.what = 'job started' AND e.who = j.owner)
