-- Copies of the playbook versions that were published. No sale begins by a retired one; those that run by it go on, and read it.
create table published_playbook (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    playbook_id uuid not null,
    code text not null,
    version int not null,
    content jsonb not null,
    retired boolean not null default false,
    unique (tenant, playbook_id, version)
);
call tenant_wall('published_playbook');
