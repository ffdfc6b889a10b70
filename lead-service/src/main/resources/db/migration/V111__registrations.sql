create extension if not exists btree_gist;

create table registration (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid,
    partner_id uuid not null,
    -- As the partner named it.
    company text not null,
    domain text,
    country char(2),
    -- The account that it protects, once the vendor has approved it.
    account_id uuid references account,
    product_ids uuid[] not null,
    note text,
    status text not null,
    submitted_by uuid not null,
    submitted_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    protected_until timestamptz
);
create index registration_submitted on registration (tenant, partner_id, submitted_at);
create index registration_partner on registration (tenant, partner_id, id);
create index registration_account on registration (tenant, account_id, id);
create index registration_status on registration (tenant, status, id);
create index registration_thread on registration (tenant, thread) where thread is not null;
create index registration_running on registration (tenant, protected_until) where status = 'APPROVED';
call track_changes('registration');
call partner_wall('registration', 'partner_id');

-- The protections by approved registrations. A constraint prevents overlapping protections of one account and product, even
-- under concurrent approvals. Requests of both sides read this table, and their responses name no other partner.
create table protection (
    id uuid primary key,
    tenant text not null,
    registration_id uuid not null references registration,
    partner_id uuid not null,
    account_id uuid not null,
    product_id uuid not null,
    during tstzrange not null,
    exclude using gist (tenant with =, account_id with =, product_id with =, during with &&)
);
create index protection_registration on protection (tenant, registration_id);
call tenant_wall('protection');
