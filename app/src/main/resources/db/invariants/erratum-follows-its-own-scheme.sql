-- An erratum replaces an earlier edition of the same scheme.
SELECT e.id FROM edition e JOIN edition old ON old.id = e.supersedes
WHERE old.programme <> e.programme OR old.scheme <> e.scheme OR old.number >= e.number
