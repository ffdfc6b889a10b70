-- Copies of the playbook service's data, kept current by its events.
create table partner (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    external_id text,
    name text not null,
    territory text,
    manager_id uuid,
    status text not null
);
create unique index partner_external_id on partner (tenant, external_id);
call partner_wall('partner', 'id');
call track_settings('partner');

create table person (
    tenant text not null,
    id uuid not null,
    partner_id uuid,
    active boolean not null,
    joined_at timestamptz not null,
    primary key (tenant, id)
);
create index person_partner on person (tenant, partner_id);
call partner_wall('person', 'partner_id');
call track_settings('person');
