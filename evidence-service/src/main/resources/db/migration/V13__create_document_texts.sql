-- A document with its current revision. The one place that says what a search sees of a document, and whether its
-- content may be read: only then is it extracted, found by its text, and shown as a picture. DocumentState says the same
-- of a document that is in hand.
create view current_document as
select
    d.id as document_id, d.council_id, d.title, d.kind, d.classification, d.effective_from, d.effective_to, d.review_on,
    d.demonstration, r.number, r.file_name, r.media_type, r.accepted_at, t.state, t.state = 'ACCEPTED' as readable
from document d
join document_revision r on r.document_id = d.id and r.number = d.current_revision
join revision_state s on s.document_id = r.document_id and s.number = r.number
left join document_standing l on l.document_id = d.id
cross join lateral (
    select case
        when l.disposed_at is not null then 'DISPOSED'
        when s.state <> 'ACCEPTED' then s.state
        when l.withdrawn_at is not null then 'WITHDRAWN'
        else 'ACCEPTED'
    end as state
) t;

-- One row per revision that was, is or is to be read. A row is claimed by moving due_at into the future: whoever
-- claimed it and dies gives it back by doing nothing.
create table extraction (
    document_id uuid not null,
    number integer not null,
    state varchar(7) not null default 'PENDING' check (state in ('PENDING', 'DONE', 'FAILED', 'NONE')),
    attempts integer not null default 0,
    due_at timestamptz not null default now(),
    ended_at timestamptz,
    -- why there is no text
    failure varchar(20),
    pages integer,
    characters integer,
    truncated boolean,
    -- why there is no thumbnail
    thumbnail_failure varchar(20),
    primary key (document_id, number),
    foreign key (document_id, number) references document_revision (document_id, number) on delete cascade
);

create index extraction_due on extraction (due_at) where state = 'PENDING';

-- What is accepted is to be read. Whether it may still be read is asked when it is claimed.
create function enter_accepted_revision() returns trigger language plpgsql as $$
begin
    insert into extraction (document_id, number) values (new.document_id, new.number) on conflict do nothing;
    return null;
end
$$;

create trigger accepted_revision_is_entered
    after insert or update of state on revision_state
    for each row
    when (new.state = 'ACCEPTED')
    execute function enter_accepted_revision();

-- ${search-language}: how words are brought to their stems. Asked when the database is made; see the service's README.
create function search_language() returns regconfig language sql immutable parallel safe
    return '${search-language}'::regconfig;

-- The text in pieces that are shown and searched as one; a page has one piece or several.
create table document_text (
    document_id uuid not null,
    number integer not null,
    part integer not null check (part > 0),
    -- null where the document has no fixed pages
    page integer check (page > 0),
    content text not null,
    words tsvector not null generated always as (to_tsvector(search_language(), content)) stored,
    primary key (document_id, number, part),
    foreign key (document_id, number) references extraction (document_id, number) on delete cascade
);
