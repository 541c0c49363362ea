-- Which area the running transaction works in. The application sets it with SET LOCAL; outside such a transaction every
-- function below answers "nothing", so a forgotten area shows no row rather than all rows.
CREATE FUNCTION area_programme() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(current_setting('junxian.programme', true), '') $$;

CREATE FUNCTION area_is_whole() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(current_setting('junxian.units', true), '') = '*' $$;

CREATE FUNCTION area_units() RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT unnest(string_to_array(coalesce(current_setting('junxian.units', true), ''), ',')) $$;

CREATE FUNCTION area_departments() RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT unnest(string_to_array(coalesce(current_setting('junxian.departments', true), ''), ',')) $$;

-- A policy on a table with `programme` and `unit` reads
--   USING (programme = (SELECT area_programme())
--          AND ((SELECT area_is_whole()) OR unit IN (SELECT area_units())))
-- so that PostgreSQL asks each function once per statement and not once per row.

-- Roles with their reach and their days. Rows are added and revoked, never changed.
CREATE TABLE person_grant (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person     text NOT NULL REFERENCES person,
    role       text NOT NULL CHECK (role IN ('system-administrator', 'security-administrator', 'auditor',
                   'programme-officer', 'department-officer', 'city-reviewer', 'county-clerk', 'county-head',
                   'expert', 'analyst')),
    reach      text NOT NULL CHECK (reach IN ('installation', 'province', 'city', 'county', 'department')),
    programme  text REFERENCES programme,
    code       text,
    since      date NOT NULL,
    until      date CHECK (until >= since),
    given_by   text NOT NULL,
    given_at   timestamptz NOT NULL,
    lent_from  bigint REFERENCES person_grant,
    revoked_by text,
    revoked_at timestamptz,
    CHECK ((reach = 'installation') = (programme IS NULL)),
    CHECK ((reach IN ('city', 'county', 'department')) = (code IS NOT NULL)),
    CHECK ((reach = 'installation') = (role IN ('system-administrator', 'security-administrator', 'auditor'))),
    CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);
CREATE INDEX person_grant_person ON person_grant (person);

GRANT SELECT, INSERT ON person_grant TO ${app};
GRANT UPDATE (revoked_by, revoked_at) ON person_grant TO ${app};

ALTER TABLE person ADD COLUMN title text NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN active boolean NOT NULL DEFAULT true;
ALTER TABLE person ADD COLUMN demonstration boolean NOT NULL DEFAULT false;
GRANT UPDATE (title, active) ON person TO ${app};

-- Until now one administrator held everything: that person runs the system, the other two offices are made at the
-- next start.
INSERT INTO person_grant (person, role, reach, since, given_by, given_at)
SELECT name, 'system-administrator', 'installation', made_at::date, 'upgrade', now()
FROM person
WHERE 'administrator' = ANY (roles);
ALTER TABLE person DROP COLUMN roles;
