create table escalation (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    thread uuid not null,
    partner_id uuid not null,
    owner_id uuid,
    backup_id uuid,
    playbook_id uuid not null references playbook,
    playbook_version int not null,
    activity text,
    reason text not null,
    raised_by uuid,
    raised_side text,
    raised_at timestamptz not null,
    path text not null,
    status text not null,
    course jsonb not null,
    notices jsonb not null,
    due_at timestamptz,
    overdue_since timestamptz,
    closed_by uuid,
    closed_at timestamptz,
    closing_note text
);
create index escalation_engagement on escalation (tenant, engagement_id, id);
create index escalation_thread on escalation (tenant, thread);
create index escalation_partner on escalation (tenant, partner_id, id);
create index escalation_status on escalation (tenant, status, id);
create index escalation_due on escalation (tenant, due_at) where due_at is not null;
-- The same matter cannot be escalated twice at the same time, even by different people.
create unique index escalation_open on escalation (tenant, engagement_id, path, coalesce(activity, '')) where status = 'OPEN';
call track_changes('escalation');
call partner_wall('escalation', 'partner_id');
