-- D3: what people publish, one proposed and another confirmed. Only the application's own first editions are without.
SELECT e.id FROM edition e
WHERE e.published_by <> 'system'
  AND NOT EXISTS (SELECT 1 FROM publication_proposal p
                  WHERE p.edition = e.id AND p.state = 'confirmed' AND p.decided_by = e.published_by
                    AND p.proposed_by <> p.decided_by AND p.result_hash = e.result_hash)
