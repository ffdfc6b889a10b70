create table routing_rule_set (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    version int not null,
    status text not null,
    content jsonb not null,
    unique (tenant, version)
);
create unique index routing_rule_set_in_force on routing_rule_set (tenant) where status = 'PUBLISHED';
call vendor_wall('routing_rule_set');
call track_settings('routing_rule_set');

create table routing_decision (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    lead_id uuid not null references lead,
    thread uuid not null,
    rule_set_version int,
    step text not null,
    rule text,
    territory text,
    partner_id uuid,
    seller_id uuid,
    inputs jsonb,
    candidates jsonb not null,
    decided_at timestamptz not null
);
create index routing_decision_lead on routing_decision (tenant, lead_id, id);
create index routing_decision_time on routing_decision (tenant, decided_at);
create index routing_decision_partner on routing_decision (tenant, partner_id, decided_at);
create index routing_decision_seller on routing_decision (tenant, seller_id, decided_at) where seller_id is not null;
create index routing_decision_rule on routing_decision (tenant, rule, id);
call partner_wall('routing_decision', 'partner_id');

create table routing_pool (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    content jsonb not null,
    unique (tenant, code)
);
call vendor_wall('routing_pool');
call track_settings('routing_pool');

-- Moves on with every lead that a pool assigns, so it is separate from the pool that people edit.
create table pool_pointer (
    id uuid primary key references routing_pool,
    tenant text not null,
    revision int not null,
    turns jsonb not null
);
call vendor_wall('pool_pointer');
