-- Whoever holds a role, somebody gave it, and the trail says so. Those written by tests and by the upgrade excepted.
SELECT g.id, g.person FROM person_grant g
WHERE g.given_by NOT IN ('test', 'upgrade')
  AND g.given_at >= (SELECT since FROM audit_kept)
  AND NOT EXISTS (SELECT 1 FROM audit_entry a
                  WHERE a.subject = 'person ' || g.person AND a.what IN ('person made', 'role given', 'role lent'))
