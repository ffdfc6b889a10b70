create table lead (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    account_id uuid references account,
    -- As given; the account may have another name.
    company text,
    contact_name text,
    contact_email text,
    contact_phone text,
    normalised_email text,
    normalised_phone text,
    country char(2),
    source text not null,
    problem text,
    next_steps text,
    external_id text,
    received_at timestamptz not null,
    -- Attributes by the tenant's schema, and answers to the questions of playbooks, by the questions' codes.
    attributes jsonb not null default '{}',
    discovery jsonb not null default '{}',
    status text not null,
    duplicate_of uuid references lead,
    duplicate_reason text,
    disqualified_reason text,
    -- Its score, and its owner: a partner, or one of the vendor's own sellers.
    fit int,
    engagement int,
    grade text,
    partner_id uuid,
    seller_id uuid,
    refused_by jsonb not null default '[]',
    -- The time since which it has been waiting for the router; null when it is not waiting.
    routing_since timestamptz,
    queue_by timestamptz,
    queue_missed boolean not null default false,
    check ((status = 'PENDING') = (routing_since is not null))
);
create index lead_email on lead (tenant, normalised_email);
create index lead_account on lead (tenant, account_id, id);
create index lead_account_phone on lead (tenant, account_id, normalised_phone) where duplicate_of is null and normalised_phone is not null;
create unique index lead_external_id on lead (tenant, external_id);
create index lead_thread on lead (tenant, thread);
create index lead_status on lead (tenant, status, id);
create index lead_partner on lead (tenant, partner_id, id);
create index lead_seller on lead (tenant, seller_id, id) where seller_id is not null;
create index lead_waiting on lead (tenant, routing_since) where status = 'PENDING';
create index lead_open on lead (tenant, partner_id) where status in ('ROUTED', 'OFFERED', 'HANDED_OFF');
create index lead_queue on lead (tenant, queue_by, id) where status = 'QUEUED';
create index lead_overdue_in_queue on lead (tenant, queue_by) where status = 'QUEUED' and not queue_missed;
call track_changes('lead');
call partner_wall('lead', 'partner_id');
