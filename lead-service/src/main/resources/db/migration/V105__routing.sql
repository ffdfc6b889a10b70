-- When the vendor (no partner) and partners work. Each has one calendar at most.
create table party_calendar (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    partner_id uuid,
    content jsonb not null,
    unique (tenant, code),
    unique nulls not distinct (tenant, partner_id)
);
call partner_wall('party_calendar', 'partner_id');

create table routing_pool (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    content jsonb not null,
    unique (tenant, code)
);
call vendor_wall('routing_pool');

-- Moves on with every lead that a pool gives, so it is no part of the pool that people change.
create table pool_pointer (
    id uuid primary key references routing_pool,
    tenant text not null,
    revision int not null,
    turns jsonb not null
);
call vendor_wall('pool_pointer');

alter table lead
    add column queue_by timestamptz,
    add column queue_missed boolean not null default false,
    add column refused_by jsonb not null default '[]';
-- Leads that were queued before queues had deadlines are due at once.
update lead set queue_by = received_at where status = 'QUEUED';
update lead set refused_by = refusals.partners
  from (select tenant, lead_id, jsonb_agg(distinct partner_id) partners from handoff
         where status in ('DECLINED', 'EXPIRED') group by tenant, lead_id) refusals
 where lead.tenant = refusals.tenant and lead.id = refusals.lead_id;
create index lead_queue on lead (tenant, queue_by, id) where status = 'QUEUED';
create index lead_open on lead (tenant, partner_id) where status in ('ROUTED', 'OFFERED', 'HANDED_OFF');

alter table routing_decision
    add column seller_id text,
    add column inputs jsonb;
create index routing_decision_time on routing_decision (tenant, decided_at);
create index routing_decision_partner on routing_decision (tenant, partner_id, decided_at);
create index routing_decision_seller on routing_decision (tenant, seller_id, decided_at) where seller_id is not null;
create index routing_decision_rule on routing_decision (tenant, rule, id);
create index deal_lead on deal (tenant, lead_id);
