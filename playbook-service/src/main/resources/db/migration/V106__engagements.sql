create table engagement (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    -- One of the two started it.
    handoff_id uuid,
    registration_id uuid,
    partner_id uuid not null,
    -- The owners of the sale at the partner: they come first for every role there.
    owner_id uuid,
    backup_id uuid,
    playbook_id uuid not null references playbook,
    playbook_version int not null,
    started_at timestamptz not null,
    status text not null,
    reason_code text,
    ended_at timestamptz,
    stage text not null,
    tasks jsonb not null,
    gate_plan jsonb not null,
    gates jsonb not null,
    limits jsonb not null,
    due_at timestamptz
);
-- A recalled lead may be handed off again.
create unique index engagement_thread on engagement (tenant, thread) where status <> 'WITHDRAWN';
create index engagement_handoff on engagement (tenant, handoff_id) where handoff_id is not null;
create index engagement_status on engagement (tenant, status, id);
create index engagement_partner on engagement (tenant, partner_id, id);
create index engagement_due on engagement (tenant, due_at) where due_at is not null;
call track_changes('engagement');
call partner_wall('engagement', 'partner_id');
