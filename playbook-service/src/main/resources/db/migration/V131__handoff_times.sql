-- When a lead was offered, and when the partner that accepted it first got in touch with the customer. When it accepted is the start
-- of its sale.
create table handoff_time (
    -- The handoff's.
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null,
    offered_at timestamptz not null,
    first_touch_at timestamptz
);
create index handoff_time_partner on handoff_time (tenant, partner_id, id);
call partner_wall('handoff_time', 'partner_id');

-- The sales of one version, or of all of a playbook, that began in some time, and those of one partner.
create index engagement_began on engagement (tenant, playbook_id, started_at);
create index engagement_partner_began on engagement (tenant, partner_id, playbook_id, started_at);
