-- Who shall lead the negotiation next, by consent of those whom it concerns.
create table lead_proposal (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    partner_id uuid not null,
    person_id uuid not null,
    side text not null,
    reason text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    -- The lead at the time; null if there was none.
    lead_id uuid,
    lead_side text,
    -- The sides that have to consent, and those that have.
    consents_of jsonb not null,
    consents jsonb not null,
    status text not null,
    declined_because text,
    ended_by uuid,
    ended_at timestamptz
);
create index lead_proposal_engagement on lead_proposal (tenant, engagement_id, id);
call partner_wall('lead_proposal', 'partner_id');
