-- D3: nobody adopted what he proposed or wrote, and what was adopted is what was proposed.
SELECT a.id FROM draft_adoption a JOIN scheme_draft d ON d.id = a.draft
WHERE a.programme = area_programme()
  AND a.state = 'confirmed'
  AND (a.decided_by IN (a.proposed_by, d.saved_by, d.changed_by)
       OR d.state <> 'adopted' OR d.version <> a.draft_version OR d.result_hash <> a.result_hash)
