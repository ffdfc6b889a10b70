create table debrief (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    partner_id uuid not null,
    playbook_id uuid not null references playbook,
    side text not null,
    answers jsonb not null,
    tags jsonb not null,
    written_by uuid not null,
    written_at timestamptz not null,
    unique (tenant, engagement_id, side)
);
create index debrief_playbook on debrief (tenant, playbook_id);
call partner_wall('debrief', 'partner_id');
