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
-- If a won deal is cancelled, its sale is removed from the win report.
create index step_outcome_engagement on step_outcome (tenant, engagement_id);
call vendor_wall('step_outcome');
