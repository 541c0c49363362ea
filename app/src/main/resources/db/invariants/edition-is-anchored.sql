-- The trail is anchored by every edition that was published since there are anchors.
SELECT e.number, e.subject
FROM audit_entry e
WHERE e.what = 'edition published' AND e.subject LIKE 'edition %'
  AND NOT EXISTS (SELECT 1 FROM audit_anchor a WHERE a.occasion = e.subject);
