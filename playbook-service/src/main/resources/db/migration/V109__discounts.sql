create table discount_request (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    partner_id uuid not null,
    discount jsonb not null,
    reason text not null,
    requested_by uuid not null,
    requested_side text not null,
    requested_at timestamptz not null,
    status text not null,
    guardrail text,
    approvals jsonb not null,
    refused_by uuid,
    refused_because text
);
create index discount_request_engagement on discount_request (tenant, engagement_id, id);
call partner_wall('discount_request', 'partner_id');
