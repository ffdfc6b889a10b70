-- An item may come from the playbook: with its code there, the role that does it and the one that approves it.
alter table closing_item
    alter column owner_id drop not null,
    alter column due_on drop not null,
    add column code text,
    add column owner_role text,
    add column approver_side text,
    add column approver_role text,
    add column required boolean not null default false,
    -- The exact time, if it is counted in working time; without one the day is what counts.
    add column due_at timestamptz,
    add column planned_by uuid,
    add column wanted text,
    add column approved_by uuid,
    add column open_again_because text;
alter table closing_item alter column required drop default;
-- Each once on a sale. What another version has dropped, nobody has settled: a later one may need it again.
create unique index closing_item_code on closing_item (tenant, engagement_id, code)
    where code is not null and not (status = 'DROPPED' and settled_by is null);
-- What somebody who leaves has to do.
drop index closing_item_owner;
create index closing_item_owner on closing_item (tenant, owner_id) where status in ('OPEN', 'AWAITING_APPROVAL');
