-- What became of a document after it was recorded. No row: nothing yet.
create table document_standing (
    document_id uuid primary key references document (id),
    superseded_by uuid references document (id) check (superseded_by <> document_id),
    withdrawn_at timestamptz,
    withdrawn_by varchar(255),
    withdrawal_reason varchar(2000),
    -- stated; without it the rule of the configuration holds
    retain_until date,
    held_since timestamptz,
    held_by varchar(255),
    hold_reason varchar(2000),
    disposed_at timestamptz,
    disposed_by varchar(255),
    check (held_since is null or disposed_at is null)
);

create index document_standing_successor on document_standing (superseded_by) where superseded_by is not null;

-- Everything that was done to a document, and what was told of it, word for word. Append only.
create table document_history (
    document_id uuid not null references document (id),
    number bigint not null check (number > 0),
    at timestamptz not null,
    by varchar(255) not null,
    action varchar(30) not null,
    -- JSON: [{member, from, to}]
    changes text,
    reason varchar(2000),
    event_type varchar(60),
    event_version bigint,
    event_data text,
    primary key (document_id, number),
    check ((event_type is null) = (event_data is null) and (event_type is null) = (event_version is null))
);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is kept as it was written';
end
$$;

create trigger document_history_is_append_only
    before update or delete on document_history
    for each row execute function refuse_change_of_history();

-- Until now each document had one revision, accepted at once, and its effective period never changed.
insert into document_history (document_id, number, at, by, action, event_type, event_version, event_data)
select d.id, 1, r.accepted_at, r.accepted_by, 'RECORDED', 'document.accepted.v1', s.event_version,
    jsonb_strip_nulls(jsonb_build_object('document', d.id, 'council', d.council_id, 'demonstration', d.demonstration,
        'revision', r.number, 'sha256', r.sha256, 'mediaType', r.media_type, 'bytes', r.bytes,
        'effectiveFrom', d.effective_from, 'effectiveTo', d.effective_to,
        'acceptedAt', to_char(r.accepted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'acceptedBy', r.accepted_by))::text
from document d
join document_revision r on r.document_id = d.id and r.number = 1
join revision_state s on s.document_id = d.id and s.number = 1;
