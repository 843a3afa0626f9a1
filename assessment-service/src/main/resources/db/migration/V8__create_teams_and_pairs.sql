-- Who works on an assessment. Of peers only what independence needs is known: their own council, and what they declared.
create table team_member (
    assessment   uuid        not null references assessment (id) on delete cascade,
    person       text        not null,          -- subject of their token
    role         text        not null check (role in ('LEAD', 'MEMBER_PEER', 'OFFICER_PEER', 'ASSESSOR', 'OBSERVER')),
    name         text,                          -- as the team list shows it; never leaves this service
    council      text        references council (id), -- whose member or officer they are
    declared_at  timestamptz,                   -- null until they have declared their interests, or that they have none
    appointed_at timestamptz not null,
    appointed_by text        not null,
    version      bigint      not null,
    primary key (assessment, person)
);

create unique index team_one_lead on team_member (assessment) where role = 'LEAD';
create index team_member_of on team_member (person);

-- What a team member declared. It bars them from the nodes it concerns until somebody else clears it.
create table interest (
    assessment  uuid        not null,
    person      text        not null,
    position    integer     not null,
    kind        text        not null,
    description text        not null,
    nodes       text[]      not null,           -- empty: the whole assessment
    cleared     boolean,                        -- null: undecided, and barred
    reason      text,
    decided_at  timestamptz,
    decided_by  text,
    primary key (assessment, person, position),
    foreign key (assessment, person) references team_member on delete cascade,
    check ((cleared is null) = (decided_at is null))
);

-- A self-assessment and the peers' of the same council, edition and period; sealed from each other until unsealed_at.
create table pairing (
    self        uuid        primary key references assessment (id) on delete cascade,
    peer        uuid        not null unique references assessment (id) on delete cascade,
    agreed      uuid        unique references assessment (id) on delete set null,
    paired_at   timestamptz not null,
    unsealed_at timestamptz                     -- when both stood submitted for the first time
);

-- Whom or what an entry of the history is about, where it is not a rating: a person, a node, an action of a plan.
alter table history add column subject text;
