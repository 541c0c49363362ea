-- What is served from an edition is what was published.
SELECT edition, name FROM edition_file WHERE encode(sha256(content), 'hex') <> hash
