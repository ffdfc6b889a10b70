-- Copies of the published playbook versions. No sale begins with a retired one; running sales continue by it.
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
