-- What each stage of each running sale still asks for, as the playbook service announced it last.
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
