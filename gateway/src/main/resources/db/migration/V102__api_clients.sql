-- Which tenants are sandboxes, as the playbook service has told.
create table program (
    tenant text primary key,
    sandbox boolean not null
);
call tenant_wall('program');

-- Partners and people as the playbook service tells of them, as far as it matters for who may still call.
create table partner_standing (
    tenant text not null,
    partner_id uuid not null,
    active boolean not null,
    primary key (tenant, partner_id)
);
call tenant_wall('partner_standing');

create table person_standing (
    tenant text not null,
    person_id uuid not null,
    active boolean not null,
    primary key (tenant, person_id)
);
call tenant_wall('person_standing');

-- A program that calls the API by itself.
create table api_client (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    -- The part of its keys that names it.
    handle text not null unique,
    name text not null,
    partner_id uuid,
    -- Roles and scopes.
    grants jsonb not null,
    -- Plan, and what differs from it.
    limits jsonb not null,
    status text not null check (status in ('ACTIVE', 'DISABLED', 'REVOKED')),
    token_lifetime_seconds bigint not null,
    expires_at timestamptz,
    production_granted_by uuid,
    production_granted_at timestamptz
);
call track_changes('api_client');
call partner_wall('api_client', 'partner_id');
create index api_client_of_partner on api_client (tenant, partner_id, id);
create index api_client_status on api_client (tenant, status, id);

create table api_secret (
    id uuid primary key,
    tenant text not null,
    client_id uuid not null references api_client,
    number int not null,
    partner_id uuid,
    -- The person for whom calls with it count.
    made_by uuid not null,
    -- SHA-256 of the secret, which nobody keeps.
    digest bytea not null,
    created_at timestamptz not null,
    ends_at timestamptz not null,
    unique (client_id, number)
);
call partner_wall('api_secret', 'partner_id');

-- When a client was last seen, written apart from what people change, as it changes all the time.
create table api_client_use (
    client_id uuid primary key references api_client,
    tenant text not null,
    partner_id uuid,
    last_used_at timestamptz not null
);
call partner_wall('api_client_use', 'partner_id');

-- What processes of the door must not remember any more: of a client, a person, or all of a partner or tenant.
create table caller_change (
    seq bigint generated always as identity primary key,
    tenant text not null,
    client_id uuid,
    partner_id uuid,
    person_id uuid,
    at timestamptz not null default clock_timestamp()
);
create index caller_change_at on caller_change (at);
call tenant_wall('caller_change');
