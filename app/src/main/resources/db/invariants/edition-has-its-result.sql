-- Every edition holds its result and its bundle, and its hash is the hash of the result.
SELECT e.id, wanted.name
FROM edition e
CROSS JOIN (VALUES ('result.json'), ('bundle.zip')) AS wanted (name)
LEFT JOIN edition_file f ON f.edition = e.id AND f.name = wanted.name
WHERE f.edition IS NULL OR (wanted.name = 'result.json' AND f.hash <> e.result_hash)
