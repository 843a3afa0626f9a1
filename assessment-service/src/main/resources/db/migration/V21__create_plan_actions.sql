create table plan_action (
    id                   uuid           primary key,
    assessment           uuid           not null references assessment (id) on delete cascade,
    version              bigint         not null, -- the ETag, and aggregateversion of its events
    title                text           not null,
    description          text,
    criteria             text[]         not null,
    recommendations      uuid[]         not null, -- that it answers, of the same assessment; they are never deleted
    owner                text,                    -- subject of a token
    owner_name           text,                    -- never leaves this service
    partner_organisation text,
    indicator            text,
    baseline             numeric       ,
    target               numeric       ,
    unit                 text,
    measured_by          date,
    term                 text           not null check (term in ('SHORT', 'MEDIUM', 'LONG')),
    starts_on            date           not null,
    due_on               date           not null,
    cost                 numeric(14, 2) check (cost >= 0), -- pounds sterling
    effort               integer        check (effort between 1 and 5),
    status               text           not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
    percent_complete     integer        not null check (percent_complete between 0 and 100),
    warning              boolean        not null,
    warning_reason       text,
    created_at           timestamptz    not null,
    created_by           text           not null,
    changed_at           timestamptz    not null,
    changed_by           text           not null,
    check (due_on >= starts_on),
    check (status <> 'DONE' or percent_complete = 100),
    check (status <> 'NOT_STARTED' or percent_complete = 0),
    check (warning = (warning_reason is not null))
);

create index plan_action_of_assessment on plan_action (assessment, id);
create index plan_action_by_due_date on plan_action (due_on, id) where status in ('NOT_STARTED', 'IN_PROGRESS');
create index plan_action_by_owner on plan_action (owner) where owner is not null;
create index plan_action_by_criterion on plan_action using gin (criteria);

-- How it went: added to, never changed; each note with the state that it left behind.
create table action_note (
    id               uuid        primary key,
    action           uuid        not null references plan_action (id) on delete cascade,
    at               timestamptz not null,
    by               text        not null,
    text             text        not null,
    percent_complete integer     not null,
    status           text        not null,
    early_warning    boolean     not null
);

create index action_note_of_action on action_note (action, id);
