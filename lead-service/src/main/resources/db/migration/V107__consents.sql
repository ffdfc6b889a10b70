-- Consent can be withdrawn purpose by purpose; the time of the last withdrawal is stored beside it.
create table consent (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    lead_id uuid not null references lead,
    purposes text[] not null,
    evidence text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    expires_at timestamptz not null,
    withdrawn text[] not null default '{}',
    withdrawn_at timestamptz,
    expiry_noted boolean not null default false
);
create index consent_expiry on consent (tenant, expires_at) where not expiry_noted;
create index consent_lead on consent (tenant, lead_id, id);
call tenant_wall('consent');

-- Which person on the other side saw which contact, one row per day.
create table disclosure (
    id uuid primary key,
    tenant text not null,
    lead_id uuid not null references lead,
    partner_id uuid not null,
    viewer uuid not null,
    seen_on date not null,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    unique (tenant, lead_id, viewer, seen_on)
);
create index disclosure_lead on disclosure (tenant, lead_id, id);
call tenant_wall('disclosure');
