-- A draft is proposed or adopted exactly when an adoption of it is.
SELECT d.id FROM scheme_draft d
WHERE d.programme = area_programme()
  AND (d.state = 'proposed') <> EXISTS (SELECT 1 FROM draft_adoption a WHERE a.draft = d.id AND a.state = 'proposed')
UNION ALL
SELECT d.id FROM scheme_draft d
WHERE d.programme = area_programme()
  AND (d.state = 'adopted') <> EXISTS (SELECT 1 FROM draft_adoption a WHERE a.draft = d.id AND a.state = 'confirmed')
