-- The items still missing at each stage's gate of running sales, as last announced by the playbook service.
create table gate (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    stage text not null,
    satisfied boolean not null,
    missing jsonb not null,
    unique (tenant, thread, stage)
);
call tenant_wall('gate');
