-- No package version is half loaded: each has its units.
SELECT p.programme, p.version FROM package_version p
WHERE NOT EXISTS (SELECT 1 FROM unit u WHERE u.programme = p.programme AND u.version = p.version)
