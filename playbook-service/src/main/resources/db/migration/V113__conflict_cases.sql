create table conflict_case (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null references partner,
    engagement_id uuid references engagement,
    thread uuid,
    subject text not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    deadline timestamptz not null,
    positions jsonb not null,
    evidence jsonb not null,
    decision jsonb,
    due_at timestamptz
);
create index conflict_case_engagement on conflict_case (tenant, engagement_id) where engagement_id is not null;
create index conflict_case_partner on conflict_case (tenant, partner_id, id);
create index conflict_case_due on conflict_case (tenant, due_at) where due_at is not null;
call track_changes('conflict_case');
call partner_wall('conflict_case', 'partner_id');
