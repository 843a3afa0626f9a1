-- Where a rating was carried from, as long as it says what it said then. No reference: a draft that was carried from
-- may be deleted.
alter table rating add column carried_from      uuid;
alter table rating add column carried_criteria  text[];  -- rated there; several where criteria were merged
alter table rating add column carried_exact     boolean; -- false where the level had to be rounded
alter table rating add column carried_confirmed boolean; -- whether somebody has looked at it since

alter table rating add check ((carried_from is null) = (carried_criteria is null)
    and (carried_from is null) = (carried_exact is null) and (carried_from is null) = (carried_confirmed is null));
