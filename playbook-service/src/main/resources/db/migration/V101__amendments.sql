create table amendment (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    playbook_id uuid not null references playbook,
    amended_at timestamptz not null,
    amended_by text not null,
    action text not null,
    why text,
    changes jsonb not null
);
create index amendment_playbook on amendment (tenant, playbook_id, id);
call vendor_wall('amendment');
