-- Who locked, excepted and lifted is named as people know him; lifting says why, as locking does.
ALTER TABLE entry_lock
    ADD COLUMN by_title text,
    ADD COLUMN lifted_reason text;
ALTER TABLE lock_exception ADD COLUMN by_title text;

GRANT UPDATE (lifted_reason) ON entry_lock TO ${app};

-- From when on everything that was done has its entry in the trail: always, until the first entries were retired; then
-- since the oldest that was kept. The hour is for clocks: rows bear the time of the platform, entries that of the database.
CREATE VIEW audit_kept AS
SELECT CASE
           WHEN EXISTS (SELECT 1 FROM audit_retired) THEN
               coalesce((SELECT min(at) FROM audit_entry), (SELECT max(retired_at) FROM audit_retired)) + interval '1 hour'
           ELSE '-infinity'::timestamptz
       END AS since;

GRANT SELECT ON audit_kept TO ${app};
