-- What a search looks into: title (weight A) and file name (B) alone, and these with the text (D). Two vectors, since a
-- text is only found while it may be read. Kept by triggers, so that no way of writing can forget it.
create table document_index (
    document_id uuid primary key references document (id) on delete cascade,
    titles tsvector not null,
    words tsvector not null
);

create index document_index_titles on document_index using gin (titles);
create index document_index_words on document_index using gin (words);

-- A vector holds at most 1 MB. Very long texts are searched up to about there: as far as whole parts fit.
create function words_of_text(of_document uuid, of_number integer) returns tsvector language plpgsql stable as $$
declare
    sum tsvector := '';
    longer tsvector;
    part record;
begin
    for part in
        select words from document_text where document_id = of_document and number = of_number order by document_text.part
    loop
        longer := sum || part.words;
        exit when pg_column_size(longer) > 700000;
        sum := longer;
    end loop;
    return sum;
end
$$;

-- Punctuation joins words in file names ("customer-survey_2009.pdf"); here it parts them.
create function words_of_title(title text, file_name text) returns tsvector language sql immutable
    return setweight(to_tsvector(search_language(), title), 'A')
        || setweight(to_tsvector(search_language(), regexp_replace(file_name, '[^[:alnum:]]+', ' ', 'g')), 'B');

-- The row lock comes first, so that of two transactions that change title and text the second sees what the first did.
create function index_document(of_document uuid) returns void language sql as $$
    select 1 from document where id = of_document for no key update;
    insert into document_index (document_id, titles, words)
    select d.id, t.titles, t.titles || words_of_text(d.id, d.current_revision)
    from document d
    join document_revision r on r.document_id = d.id and r.number = d.current_revision
    cross join lateral (select words_of_title(d.title, r.file_name) as titles) t
    where d.id = of_document
    on conflict (document_id) do update set titles = excluded.titles, words = excluded.words
$$;

create function index_changed_document() returns trigger language plpgsql as $$
begin
    perform index_document(new.id);
    return null;
end
$$;

create function index_changed_revision() returns trigger language plpgsql as $$
begin
    perform index_document(new.document_id);
    return null;
end
$$;

create trigger document_is_indexed
    after update on document
    for each row
    when (old.title is distinct from new.title or old.current_revision is distinct from new.current_revision)
    execute function index_changed_document();

create trigger revision_is_indexed
    after insert on document_revision
    for each row execute function index_changed_revision();

create trigger text_is_indexed
    after update on extraction
    for each row
    when (old.state is distinct from new.state and new.state = 'DONE')
    execute function index_changed_revision();

create function index_forgotten_text() returns trigger language plpgsql as $$
begin
    perform index_document(old.document_id);
    return null;
end
$$;

create trigger text_is_forgotten
    after delete on extraction
    for each row
    when (old.state = 'DONE')
    execute function index_forgotten_text();

select count(index_document(id)) from document;
