create table partner (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    external_id text,
    name text not null,
    territory text,
    manager_id uuid,
    status text not null,
    tier text,
    integration_depth text not null,
    contacts jsonb not null,
    status_reason_code text,
    status_reason text,
    status_since timestamptz
);
create unique index partner_external_id on partner (tenant, external_id);
call track_changes('partner');
call partner_wall('partner', 'id');

create table partner_tier (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null references partner,
    tier text not null,
    effective_on date not null,
    reason text not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index partner_tier_partner on partner_tier (tenant, partner_id, id);
call partner_wall('partner_tier', 'partner_id');

create table certification (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null references partner,
    name text not null,
    issuer text not null,
    reference text,
    issued_on date not null,
    expires_on date,
    recorded_by uuid not null,
    due_at timestamptz,
    expired_at timestamptz,
    revoked_by uuid,
    revoked_at timestamptz,
    revoked_because text
);
create index certification_partner on certification (tenant, partner_id, id);
create index certification_due on certification (tenant, due_at) where due_at is not null;
call partner_wall('certification', 'partner_id');
