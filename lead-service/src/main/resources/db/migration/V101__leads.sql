create table product (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    name text not null,
    normalised_name text not null,
    list_price numeric(19, 4),
    list_price_currency char(3),
    unique (tenant, normalised_name)
);
call tenant_wall('product');

create table account (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    name text not null,
    normalised_name text not null,
    domain text,
    sector text,
    country text,
    unique (tenant, normalised_name)
);
create index account_domain on account (tenant, domain);
call tenant_wall('account');

create table lead (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    account_id uuid references account,
    contact_name text,
    contact_email text,
    contact_phone text,
    normalised_email text,
    country char(2),
    source text not null,
    problem text,
    next_steps text,
    status text not null,
    duplicate_of uuid references lead,
    duplicate_reason text,
    partner_id uuid,
    external_id text,
    received_at timestamptz not null
);
create index lead_email on lead (tenant, normalised_email) where duplicate_of is null;
create index lead_account on lead (tenant, account_id);
create index lead_pending on lead (tenant, id) where status = 'PENDING';
create index lead_partner on lead (tenant, partner_id, id);
create unique index lead_external_id on lead (tenant, external_id);
call partner_wall('lead', 'partner_id');

create table consent (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    lead_id uuid not null references lead,
    purposes text[] not null,
    evidence text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    expires_at timestamptz not null,
    withdrawn_at timestamptz
);
create index consent_lead on consent (tenant, lead_id, id);
call tenant_wall('consent');

create table routing_rule_set (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    version int not null,
    status text not null,
    content jsonb not null,
    unique (tenant, version)
);
create unique index routing_rule_set_in_force on routing_rule_set (tenant) where status = 'PUBLISHED';
call vendor_wall('routing_rule_set');

create table routing_decision (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    lead_id uuid not null references lead,
    thread uuid not null,
    rule_set_version int,
    step text not null,
    rule text,
    territory text,
    partner_id uuid,
    candidates jsonb not null,
    decided_at timestamptz not null
);
create index routing_decision_lead on routing_decision (tenant, lead_id, id);
call partner_wall('routing_decision', 'partner_id');
