-- U1: a draft or an adoption without its entry in the trail.
SELECT d.id FROM scheme_draft d
WHERE d.programme = area_programme()
  AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.subject = 'draft ' || d.id AND e.what = 'draft saved')
UNION ALL
SELECT a.id FROM draft_adoption a
WHERE a.programme = area_programme()
  AND NOT EXISTS (SELECT 1 FROM audit_entry e
                  WHERE e.subject = 'adoption ' || a.id
                    AND e.what = CASE a.state WHEN 'proposed' THEN 'adoption proposed' WHEN 'confirmed' THEN 'adoption confirmed'
                                              WHEN 'refused' THEN 'adoption refused' ELSE 'adoption withdrawn' END)
