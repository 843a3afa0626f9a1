-- Definitions of measures; parts such as NI157a are rows of their own that point at their parent.
create table indicator (
    code               text primary key,
    title              text        not null,
    theme              text,
    unit               text        not null,
    polarity           text        not null
        check (polarity in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL', 'TARGET_RANGE')),
    decimal_places     integer check (decimal_places between 0 and 6),
    periodicity        text,
    source_type        text,
    levels             varchar[]      not null,
    parent             text references indicator deferrable initially deferred,
    comparable         boolean     not null,
    comparability_note text,
    note               text,
    -- digits padded, so that NI2 comes before NI14
    sort_key           text        not null collate "C",
    -- code and title without case and accents
    search_text        text        not null,
    -- changed by an editor: the bundled definition no longer overwrites it
    edited             boolean     not null,
    version            bigint      not null,
    changed_at         timestamptz not null
);

create index indicator_order on indicator (sort_key);
create index indicator_parent on indicator (parent);
