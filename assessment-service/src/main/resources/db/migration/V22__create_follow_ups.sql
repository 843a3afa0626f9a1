-- Reviews of a plan, each held once and never changed: a mistaken one is corrected by another.
create table follow_up (
    id          uuid        primary key,
    assessment  uuid        not null references assessment (id) on delete cascade,
    months      integer     not null check (months between 1 and 60),
    held_on     date        not null,
    summary     text        not null,
    corrects    uuid        unique references follow_up (id),
    recorded_at timestamptz not null,
    recorded_by text        not null
);

create unique index follow_up_held_once on follow_up (assessment, months) where corrects is null;

create table follow_up_finding (
    follow_up      uuid not null references follow_up (id) on delete cascade,
    position       integer not null,
    action         uuid references plan_action (id),
    recommendation uuid references recommendation (id),
    finding        text not null check (finding in ('ON_TRACK', 'BEHIND', 'DONE', 'STOPPED')),
    note           text,
    primary key (follow_up, position),
    check (num_nonnulls(action, recommendation) = 1)
);

create index follow_up_finding_of_action on follow_up_finding (action) where action is not null;

create function refuse_change_of_follow_up() returns trigger language plpgsql as $$
begin
    raise exception 'a review that was held is not changed; correct it by another';
end;
$$;

create trigger follow_up_is_never_changed
    before update on follow_up
    execute function refuse_change_of_follow_up();

create trigger follow_up_finding_is_never_changed
    before update on follow_up_finding
    execute function refuse_change_of_follow_up();
