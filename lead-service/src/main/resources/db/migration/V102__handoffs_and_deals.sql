create table handoff (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    lead_id uuid not null references lead,
    partner_id uuid not null,
    owner_id text not null,
    backup_id text not null,
    routing_decision_id uuid,
    consent_id uuid,
    territory text,
    playbook_id uuid,
    playbook_version int,
    status text not null,
    offered_at timestamptz not null,
    accept_by timestamptz not null,
    first_touch_by timestamptz not null,
    answered_at timestamptz,
    reason text,
    snapshot_id uuid not null,
    snapshot jsonb not null
);
create index handoff_lead on handoff (tenant, lead_id);
create index handoff_partner on handoff (tenant, partner_id, id);
create index handoff_open_offers on handoff (accept_by) where status = 'OFFERED';
create unique index handoff_one_open_per_lead on handoff (tenant, lead_id) where status in ('OFFERED', 'ACCEPTED');
call partner_wall('handoff', 'partner_id');

create table deal (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    lead_id uuid not null references lead,
    handoff_id uuid references handoff,
    partner_id uuid not null,
    territory text,
    manager_id text,
    playbook_id uuid,
    playbook_version int,
    stage text not null,
    status text not null,
    currency char(3) not null,
    amount numeric(19, 4) not null,
    margin numeric(19, 4),
    annual_value numeric(19, 4),
    lines jsonb not null,
    participants jsonb not null,
    opened_at timestamptz not null,
    closed_on date,
    close_reason text,
    response_time interval
);
create unique index deal_one_per_handoff on deal (tenant, handoff_id);
create index deal_partner on deal (tenant, partner_id, id);
create index deal_thread on deal (tenant, thread);
call partner_wall('deal', 'partner_id');

-- Which rows of a CRM export are here already, and what they said.
create table imported_row (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    external_id text not null,
    fingerprint text not null,
    lead_id uuid not null references lead,
    unique (tenant, external_id)
);
call vendor_wall('imported_row');
