-- A variant of a playbook, compared with the version in force on a share of the sales. No partner knows of it.
create table experiment (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    playbook_id uuid not null references playbook,
    playbook_version int not null,
    control_id uuid not null references playbook,
    control_version int not null,
    hypothesis text not null,
    last_day date,
    -- Each share with the time from which it holds, the present one last.
    shares jsonb not null,
    status text not null,
    declared_by uuid not null,
    started_at timestamptz,
    ended_at timestamptz,
    ended_by uuid,
    ended_because text
);
create unique index experiment_running on experiment (tenant, code) where status = 'RUNNING';
create index experiment_status on experiment (tenant, status, id);
create index experiment_code on experiment (tenant, code, id);
create index experiment_variant on experiment (tenant, playbook_id, id);
create index experiment_control on experiment (tenant, control_id, id);
call track_changes('experiment');
call vendor_wall('experiment');

-- The sales that were assigned to an experiment, and how they ended.
create table experiment_sale (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    experiment_id uuid not null references experiment,
    thread uuid not null,
    -- The handoff or the registration that the sale began with.
    origin_id uuid not null,
    variant boolean not null,
    -- The share in force when it was assigned: only sales with the same chance to be the variant's are compared.
    share_percent int not null,
    -- Whether its engagement has begun; an offer that comes to nothing is no sale.
    started boolean not null,
    won boolean,
    unique (tenant, origin_id)
);
create index experiment_sale_experiment on experiment_sale (tenant, experiment_id);
create index experiment_sale_thread on experiment_sale (tenant, thread, id);
call vendor_wall('experiment_sale');

-- The experiment that a version is the variant of, as long as it is one: not for anybody but the sales that are assigned to it.
alter table playbook add experiment_id uuid;

-- What the vendor alone is reminded of is no partner's.
alter table reminder alter partner_id drop not null;
