alter table partner add column tier text;
alter table partner add column integration_depth text not null default 'NONE';
alter table partner add column contacts jsonb not null default '{}';
alter table partner add column standing_reason_code text;
alter table partner add column standing_reason text;
alter table partner add column standing_since timestamptz;

create table partner_tier (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null references partner,
    tier text not null,
    effective_on date not null,
    reason text not null,
    changed_by text not null,
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
    recorded_by text not null,
    due_at timestamptz,
    expired_at timestamptz
);
create index certification_partner on certification (tenant, partner_id, id);
create index certification_due on certification (tenant, due_at) where due_at is not null;
call partner_wall('certification', 'partner_id');
