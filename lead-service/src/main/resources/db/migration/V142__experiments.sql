-- A variant guides the sales that its experiment assigns to it, and is the newest version of its playbook for no other.
alter table published_playbook add variant boolean not null default false;

-- The experiments of the playbook service, as announced. No partner knows of them.
create table playbook_experiment (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    control_id uuid not null,
    variant_id uuid not null,
    variant_version int not null,
    last_day date,
    -- Each share with the time from which it holds, the present one last.
    shares jsonb not null,
    ended boolean not null
);
create index playbook_experiment_control on playbook_experiment (tenant, control_id) where not ended;
call vendor_wall('playbook_experiment');

-- To which arm of an experiment a sale was assigned, and by which numbers.
alter table playbook_candidates add assignment jsonb;
