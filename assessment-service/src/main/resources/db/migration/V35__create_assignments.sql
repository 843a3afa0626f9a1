-- As with ratings: one sequence, so that a version that somebody has seen never comes again.
create sequence assignment_version;

-- Who works on which part. The state is the person's word and does not follow from the ratings.
create table assignment (
    assessment  uuid        not null references assessment (id) on delete cascade,
    node        text        not null,
    person      text        not null,           -- subject of their token
    due_on      date,
    note        text,
    assigned_at timestamptz not null,
    assigned_by text        not null,
    state       text        not null check (state in ('TO_DO', 'IN_PROGRESS', 'DONE')),
    state_note  text,
    state_at    timestamptz not null,
    state_by    text        not null,
    version     bigint      not null,
    primary key (assessment, node, person)
);

create index assignment_of_person on assignment (person, assessment);
