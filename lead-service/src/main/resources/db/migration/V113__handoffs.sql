create table handoff (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    lead_id uuid not null references lead,
    partner_id uuid not null,
    owner_id uuid not null,
    backup_id uuid not null,
    routing_decision_id uuid,
    consent_id uuid,
    territory text,
    playbook_id uuid,
    playbook_version int,
    status text not null,
    offered_at timestamptz not null,
    accept_warn_at timestamptz not null,
    accept_by timestamptz not null,
    first_touch_warn_at timestamptz not null,
    first_touch_by timestamptz not null,
    answered_at timestamptz,
    ended_at timestamptz,
    -- The partner's working time from offer to acceptance, by its calendar as of then.
    response_worked_seconds bigint,
    first_touch_at timestamptz,
    first_touch_channel text,
    first_touch_note text,
    deal_opened boolean not null default false,
    recalled_at timestamptz,
    reason_code text,
    reason text,
    warned_at timestamptz,
    -- When the timer has to check it next.
    due_at timestamptz,
    snapshot_id uuid not null,
    snapshot jsonb not null
);
create index handoff_lead on handoff (tenant, lead_id);
create unique index handoff_one_open_per_lead on handoff (tenant, lead_id) where status in ('OFFERED', 'ACCEPTED');
create index handoff_status on handoff (tenant, status, id);
create index handoff_owner on handoff (tenant, owner_id, id);
create index handoff_thread on handoff (tenant, thread);
create index handoff_partner on handoff (tenant, partner_id, id);
create index handoff_offered_at on handoff (tenant, offered_at);
create index handoff_due on handoff (tenant, due_at) where due_at is not null;
call track_changes('handoff');
call partner_wall('handoff', 'partner_id');
