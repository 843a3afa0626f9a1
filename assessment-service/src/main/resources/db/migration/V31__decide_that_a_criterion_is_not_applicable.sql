-- The lead of the peers may also decide that a criterion does not apply to the council.
alter table reply
    add column decided_not_applicable boolean not null default false,
    drop constraint reply_check2,
    add constraint reply_changed_to_something check (
        case when outcome = 'CHANGED'
            then (decided_level is null) = decided_not_applicable
            else decided_level is null and not decided_not_applicable
        end);
