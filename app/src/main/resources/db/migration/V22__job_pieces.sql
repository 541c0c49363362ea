-- What a job that can be taken up again has finished so far, so that a crash costs one piece and not all of them.
CREATE TABLE job_piece (
    job         bigint NOT NULL REFERENCES job,
    name        text NOT NULL CHECK (name <> ''),
    programme   text NOT NULL,
    whole       boolean NOT NULL,
    units       text[] NOT NULL,
    departments text[] NOT NULL,
    content     bytea NOT NULL,
    PRIMARY KEY (job, name)
);

ALTER TABLE job_piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_piece FORCE ROW LEVEL SECURITY;
CREATE POLICY job_piece_area ON job_piece
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole())
                OR (NOT whole
                    AND units <@ ARRAY(SELECT area_units())
                    AND departments <@ ARRAY(SELECT area_departments()))));

GRANT SELECT, INSERT, DELETE ON job_piece TO ${app};
