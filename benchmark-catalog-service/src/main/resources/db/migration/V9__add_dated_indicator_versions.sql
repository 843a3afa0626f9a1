-- What an indicator says moves to versions with dates; the indicator itself keeps what does not depend on a day and
-- points at the version that holds now. Constraints come last: rows may not wait for them while a table is altered.
create table indicator_version (
    id                 uuid primary key,
    indicator          text      not null,
    -- first day; none for a definition that has always held
    effective_from     date,
    -- last day of the indicator's use; the next version ends this one as well
    valid_to           date,
    title              text      not null,
    theme              text,
    -- what is measured, in words
    definition         text,
    unit               text      not null,
    polarity           text      not null
        check (polarity in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL', 'TARGET_RANGE')),
    -- where good values lie, both ends included
    target_lower       numeric,
    target_upper       numeric,
    decimal_places     integer check (decimal_places between 0 and 6),
    periodicity        text,
    source_type        text,
    levels             varchar[] not null,
    parent             text,
    numerator          text,
    denominator        text,
    comparable         boolean   not null,
    comparability_note text,
    note               text,
    check (valid_to >= effective_from),
    check (target_lower < target_upper),
    check (num_nulls(target_lower, target_upper) in (0, 2)),
    unique nulls not distinct (indicator, effective_from)
);

insert into indicator_version (id, indicator, title, theme, unit, polarity, decimal_places, periodicity, source_type,
                               levels, parent, comparable, comparability_note, note)
select gen_random_uuid(), code, title, theme, unit, polarity, decimal_places, periodicity, source_type,
       levels, parent, comparable, comparability_note, note
from indicator;

alter table indicator
    add column current_version uuid,
    drop column title,
    drop column theme,
    drop column unit,
    drop column polarity,
    drop column decimal_places,
    drop column periodicity,
    drop column source_type,
    drop column levels,
    drop column parent,
    drop column comparable,
    drop column comparability_note,
    drop column note;

update indicator set current_version = version.id
from indicator_version version where version.indicator = indicator.code;

alter table indicator
    alter column current_version set not null,
    add foreign key (current_version) references indicator_version deferrable initially deferred;

alter table indicator_version
    add foreign key (indicator) references indicator deferrable initially deferred,
    add foreign key (parent) references indicator deferrable initially deferred;

create index indicator_current_version on indicator (current_version);
create index indicator_version_parent on indicator_version (parent) where parent is not null;
create index indicator_version_start on indicator_version (effective_from) where effective_from is not null;

-- Which criteria an indicator is linked to.
create index node_indicators on node using gin (indicators);
create index node_suggested_indicators on node using gin (suggested_indicators);
