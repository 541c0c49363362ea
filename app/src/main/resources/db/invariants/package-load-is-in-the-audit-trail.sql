-- Whatever was loaded, somebody loaded it.
SELECT p.programme, p.version FROM package_version p
WHERE p.loaded_at >= (SELECT since FROM audit_kept)
  AND NOT EXISTS (
    SELECT 1 FROM audit_entry a WHERE a.what = 'package loaded' AND a.subject IN ('package ' || p.programme || '/' || p.version, p.programme || '/' || p.version))
