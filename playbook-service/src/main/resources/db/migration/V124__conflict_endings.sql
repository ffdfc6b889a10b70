-- A case can be settled or withdrawn as well, and says which record it arose from.
alter table conflict_case
    add column status text not null default 'OPEN',
    add column settlement jsonb,
    add column withdrawal jsonb,
    add column because_of_kind text,
    add column because_of_id uuid;
update conflict_case set status = 'DECIDED' where decision is not null;
alter table conflict_case alter column status drop default;
create index conflict_case_status on conflict_case (tenant, status, id);
create index conflict_case_because_of on conflict_case (tenant, because_of_id) where because_of_id is not null;
