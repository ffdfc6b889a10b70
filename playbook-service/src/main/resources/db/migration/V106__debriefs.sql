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
    written_by text not null,
    written_at timestamptz not null,
    unique (tenant, engagement_id, side)
);
create index debrief_playbook on debrief (tenant, playbook_id);
call partner_wall('debrief', 'partner_id');

create table step_outcome (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    playbook_id uuid not null references playbook,
    activity text not null,
    done boolean not null,
    won boolean not null
);
create index step_outcome_playbook on step_outcome (tenant, playbook_id, activity, done, won);
call vendor_wall('step_outcome');
