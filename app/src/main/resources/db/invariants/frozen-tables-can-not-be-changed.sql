-- The application may add to these tables but neither change nor remove a row.
SELECT t.name, p.privilege
FROM unnest(ARRAY['audit_entry', 'package_version', 'unit', 'observation', 'edition', 'edition_file',
                  'cell_change', 'cell_request', 'return_move', 'return_submission', 'explanation',
                  'department_cell', 'department_move', 'department_request', 'own_study']) AS t (name)
CROSS JOIN unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS p (privilege)
WHERE has_table_privilege('junxian_app', 'junxian.' || t.name, p.privilege)
