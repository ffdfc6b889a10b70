create table objection (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    thread uuid not null,
    partner_id uuid not null,
    playbook_id uuid not null references playbook,
    playbook_version int not null,
    text text not null,
    raised_by uuid not null,
    raised_at timestamptz not null,
    offered jsonb not null,
    answer text,
    outcome text not null,
    note text,
    closed_by uuid,
    closed_at timestamptz
);
create index objection_engagement on objection (tenant, engagement_id, id);
create index objection_playbook on objection (tenant, playbook_id, answer);
call partner_wall('objection', 'partner_id');
