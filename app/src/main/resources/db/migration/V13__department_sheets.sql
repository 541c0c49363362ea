-- What a department states of its indicators for all units: one sheet for each period.
CREATE TABLE department_sheet (
    programme     text NOT NULL REFERENCES programme,
    department    text NOT NULL CHECK (department ~ '^[a-z][a-z0-9-]*$'),
    period        text NOT NULL CHECK (period ~ '^\d{4}(-[SQM]\d{1,2})?$'),
    due_on        date NOT NULL,
    stage         text NOT NULL CHECK (stage IN ('draft', 'submitted', 'accepted')),
    version       integer NOT NULL CHECK (version > 0),
    demonstration boolean NOT NULL,
    opened_by     text NOT NULL,
    opened_at     timestamptz NOT NULL,
    PRIMARY KEY (programme, department, period)
);

-- The cells. Rows are only ever added: what was entered before stays below what is entered now. The version is that of
-- the sheet after the entry; a cell without value and reason was emptied.
CREATE TABLE department_cell (
    programme      text NOT NULL,
    department     text NOT NULL,
    period         text NOT NULL,
    unit           text NOT NULL,
    indicator      text NOT NULL,
    version        integer NOT NULL,
    value          double precision CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity')),
    not_applicable text CHECK (not_applicable <> ''),
    entered_by     text NOT NULL,
    entered_at     timestamptz NOT NULL,
    PRIMARY KEY (programme, department, period, unit, indicator, version),
    FOREIGN KEY (programme, department, period) REFERENCES department_sheet,
    CHECK (value IS NULL OR not_applicable IS NULL)
);

-- What was done with a sheet, in order.
CREATE TABLE department_move (
    programme  text NOT NULL,
    department text NOT NULL,
    period     text NOT NULL,
    number     integer NOT NULL CHECK (number > 0),
    move       text NOT NULL CHECK (move IN ('open', 'submit', 'accept', 'return', 'reopen')),
    from_stage text,
    to_stage   text NOT NULL,
    reason     text CHECK (reason <> ''),
    moved_by   text NOT NULL,
    by_title   text NOT NULL,
    moved_at   timestamptz NOT NULL,
    PRIMARY KEY (programme, department, period, number),
    FOREIGN KEY (programme, department, period) REFERENCES department_sheet
);

-- The requests that saved cells, with their answers, so that the same request again does nothing a second time.
CREATE TABLE department_request (
    programme  text NOT NULL,
    department text NOT NULL,
    period     text NOT NULL,
    request    text NOT NULL CHECK (length(request) BETWEEN 1 AND 200),
    made_by    text NOT NULL,
    made_at    timestamptz NOT NULL,
    version    integer NOT NULL,
    saved      integer NOT NULL,
    unchanged  integer NOT NULL,
    PRIMARY KEY (programme, department, period, made_by, request),
    FOREIGN KEY (programme, department, period) REFERENCES department_sheet
);

ALTER TABLE department_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE department_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY department_sheet_area ON department_sheet
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR department IN (SELECT area_departments())))
    WITH CHECK (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR department IN (SELECT area_departments())));

ALTER TABLE department_cell ENABLE ROW LEVEL SECURITY;
ALTER TABLE department_cell FORCE ROW LEVEL SECURITY;
CREATE POLICY department_cell_area ON department_cell
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR department IN (SELECT area_departments())))
    WITH CHECK (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR department IN (SELECT area_departments())));

ALTER TABLE department_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE department_move FORCE ROW LEVEL SECURITY;
CREATE POLICY department_move_area ON department_move
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR department IN (SELECT area_departments())))
    WITH CHECK (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR department IN (SELECT area_departments())));

ALTER TABLE department_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE department_request FORCE ROW LEVEL SECURITY;
CREATE POLICY department_request_area ON department_request
    USING (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR department IN (SELECT area_departments())))
    WITH CHECK (programme = (SELECT area_programme())
           AND ((SELECT area_is_whole()) OR department IN (SELECT area_departments())));

GRANT SELECT, INSERT ON department_sheet, department_cell, department_move, department_request TO ${app};
GRANT UPDATE (stage, version) ON department_sheet TO ${app};
