create table tenant (
    id uuid primary key,
    tenant text not null unique,
    revision int not null,
    name text not null,
    zone text not null,
    books_start_on date not null,
    sandbox boolean not null
);
call tenant_wall('tenant');

create table partner (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    external_id text,
    name text not null,
    territory text,
    manager_id text,
    status text not null
);
create unique index partner_external_id on partner (tenant, external_id);
call partner_wall('partner', 'id');

create table person (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    subject text not null,
    partner_id uuid references partner,
    name text not null,
    email text not null,
    roles text[] not null,
    active boolean not null,
    unique (tenant, subject)
);
create index person_partner on person (tenant, partner_id, id);
call partner_wall('person', 'partner_id');

create table playbook (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    version int not null,
    status text not null,
    author text not null,
    approved_by text,
    content jsonb not null,
    unique (tenant, code, version)
);
call tenant_wall('playbook');

create table engagement (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    handoff_id uuid not null,
    partner_id uuid not null,
    playbook_id uuid not null references playbook,
    playbook_version int not null,
    started_at timestamptz not null,
    tasks jsonb not null,
    gates jsonb not null,
    unique (tenant, thread)
);
create index engagement_partner on engagement (tenant, partner_id, id);
call partner_wall('engagement', 'partner_id');
