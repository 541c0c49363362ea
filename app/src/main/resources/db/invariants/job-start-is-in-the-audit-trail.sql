-- Every job was started by the person the trail names.
SELECT j.id, j.owner
FROM job j
WHERE NOT EXISTS (SELECT 1 FROM audit_entry e
                  WHERE e.subject = 'job ' || j.id AND e.what = 'job started' AND e.who = j.owner)
