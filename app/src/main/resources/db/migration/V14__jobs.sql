-- Work that takes longer than an answer may take. A job carries the area it worked in: it and its file are shown only
-- to its owner, and only while the owner's area still covers that area. Programme '' stands for work without units.
CREATE TABLE job (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme     text NOT NULL,
    whole         boolean NOT NULL,
    units         text[] NOT NULL,
    departments   text[] NOT NULL,
    owner         text NOT NULL,
    kind          text NOT NULL CHECK (kind ~ '^[a-z][a-z-]*$'),
    title_zh      text NOT NULL,
    title_en      text NOT NULL,
    order_text    text,
    state         text NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    runner        text NOT NULL,
    beat_at       timestamptz NOT NULL,
    cancel_wanted boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL,
    started_at    timestamptz,
    ended_at      timestamptz,
    stages        integer NOT NULL DEFAULT 1 CHECK (stages > 0),
    stage_number  integer NOT NULL DEFAULT 0 CHECK (stage_number BETWEEN 0 AND stages),
    stage_zh      text NOT NULL DEFAULT '',
    stage_en      text NOT NULL DEFAULT '',
    step_zh       text NOT NULL DEFAULT '',
    step_en       text NOT NULL DEFAULT '',
    done          bigint NOT NULL DEFAULT 0 CHECK (done >= 0),
    total         bigint NOT NULL DEFAULT 0 CHECK (total >= 0),
    problem       text,
    facts         text[],
    report        jsonb,
    file_name     text,
    media_type    text,
    file_size     bigint,
    CHECK ((state IN ('done', 'failed', 'cancelled')) = (ended_at IS NOT NULL)),
    CHECK (state <> 'running' OR started_at IS NOT NULL),
    CHECK ((state = 'failed') = (problem IS NOT NULL)),
    CHECK ((problem IS NULL) = (facts IS NULL)),
    CHECK ((file_name IS NULL) = (media_type IS NULL) AND (file_name IS NULL) = (file_size IS NULL))
);
CREATE INDEX job_owner ON job (owner, created_at DESC);
CREATE INDEX job_open ON job (programme, runner) WHERE state IN ('waiting', 'running');

-- The file a job made, in parts that fit into memory.
CREATE TABLE job_part (
    job         bigint NOT NULL REFERENCES job,
    number      integer NOT NULL CHECK (number > 0),
    programme   text NOT NULL,
    whole       boolean NOT NULL,
    units       text[] NOT NULL,
    departments text[] NOT NULL,
    content     bytea NOT NULL,
    PRIMARY KEY (job, number)
);

-- Which programmes have jobs, so that the sweep after a crash knows where to look.
CREATE TABLE job_programme (programme text PRIMARY KEY);

ALTER TABLE job ENABLE ROW LEVEL SECURITY;
ALTER TABLE job FORCE ROW LEVEL SECURITY;
CREATE POLICY job_area ON job
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole())
                OR (NOT whole
                    AND units <@ ARRAY(SELECT area_units())
                    AND departments <@ ARRAY(SELECT area_departments()))));

ALTER TABLE job_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_part FORCE ROW LEVEL SECURITY;
CREATE POLICY job_part_area ON job_part
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole())
                OR (NOT whole
                    AND units <@ ARRAY(SELECT area_units())
                    AND departments <@ ARRAY(SELECT area_departments()))));

GRANT SELECT, INSERT, UPDATE ON job TO ${app};
GRANT SELECT, INSERT, DELETE ON job_part TO ${app};
GRANT SELECT, INSERT ON job_programme TO ${app};
