-- The present score of a lead, with every reason; the lead itself carries the figures that a partner sees.
create table lead_score (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    lead_id uuid not null references lead,
    rubric_id uuid not null references rubric,
    rubric_code text not null,
    rubric_version int not null,
    score jsonb not null,
    scored_at timestamptz not null,
    unique (tenant, lead_id)
);
create index lead_score_rubric on lead_score (tenant, rubric_id, lead_id);
call vendor_wall('lead_score');

create table lead_activity (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    lead_id uuid not null references lead,
    kind text not null,
    occurred_at timestamptz not null,
    recorded_by uuid not null
);
create index lead_activity_latest on lead_activity (tenant, lead_id, occurred_at, id);
create index lead_activity_lead on lead_activity (tenant, lead_id, id);
call vendor_wall('lead_activity');

create table rescoring (
    id uuid primary key,
    tenant text not null unique,
    revision int not null,
    after_lead uuid not null,
    due_at timestamptz not null
);
create index rescoring_due on rescoring (due_at);
call vendor_wall('rescoring');
