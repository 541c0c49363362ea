-- Studies of certainty that officers and analysts asked for themselves, each the work of one job. A study covers all
-- units, so it is shown inside an area that does too, and only to its owner.
CREATE TABLE own_study (
    job       bigint PRIMARY KEY REFERENCES job,
    programme text NOT NULL,
    owner     text NOT NULL,
    edition   text NOT NULL REFERENCES edition,
    content   bytea NOT NULL,
    hash      text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    made_at   timestamptz NOT NULL
);
CREATE INDEX own_study_owner ON own_study (programme, owner, job DESC);

ALTER TABLE own_study ENABLE ROW LEVEL SECURITY;
ALTER TABLE own_study FORCE ROW LEVEL SECURITY;
CREATE POLICY own_study_area ON own_study
    USING (programme = (SELECT area_programme()) AND (SELECT area_is_whole()));

GRANT SELECT, INSERT ON own_study TO ${app};
