-- Who did what, when. No reference to assessment: the history of a deleted draft stays.
create table history (
    id         bigint      generated always as identity primary key,
    assessment uuid        not null,
    at         timestamptz not null,
    actor      text        not null,
    action     text        not null,
    criterion  text,
    before     jsonb,
    after      jsonb,
    comment    text
);

create index history_of_assessment on history (assessment, id desc);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is only ever added to';
end;
$$;

create trigger history_is_append_only
    before update or delete or truncate on history
    execute function refuse_change_of_history();
