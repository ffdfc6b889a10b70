-- The thread's events as they were received: an explanation must not change when its sources do.
create table thread_event (
    tenant text not null,
    id uuid primary key,
    key text not null,
    name text not null,
    at timestamptz not null,
    revision int not null,
    data jsonb not null
);
create index thread_event_of_key on thread_event (tenant, key, id);
-- What was received of deals, in the order it came, for the export of a ledger with all that its amounts follow from.
create index thread_event_of_name on thread_event (tenant, name, id);
call vendor_wall('thread_event');
create trigger stays_as_written before update or delete or truncate on thread_event
    for each statement execute function stays_as_written();
revoke update, delete, truncate on thread_event from ${runtimeRole};

-- What pays: sales with what has become of them, their renewals and usage, and handoffs, which sell nothing yet. They are kept
-- together, as an earner's period is calculated from all of it at once. An advance is posted for a period and no deal; its row
-- says whose it is and for which day.
create table deal (
    tenant text not null,
    id uuid primary key,
    kind text not null default 'SALE' check (kind in ('SALE', 'RENEWAL', 'USAGE', 'HANDOFF', 'ADVANCE')),
    number int not null default 0,
    thread uuid not null,
    revision int not null,
    outcome text not null check (outcome in ('WON', 'LOST')),
    reason text,
    closed_on date not null,
    partner_id uuid not null,
    manager_id text,
    territory text,
    handoff_id uuid,
    response_seconds bigint,
    renews uuid,
    term int,
    sold_on date,
    amount numeric(18, 3),
    margin numeric(18, 3),
    annual_value numeric(18, 3),
    currency text,
    participants jsonb not null,
    -- Finds the deals in which a partner took part that is not their owner. Containment is not leakproof, so under row-level
    -- security no index answers it; it is asked of each deal that somebody else has a part in. A column, not a condition of the
    -- index: the planner has to know how few these are, or reads all deals.
    shared boolean not null generated always as (
        jsonb_array_length(participants) > 1
        or coalesce(participants -> 0 ->> 'partnerId' <> cast(partner_id as text), false)) stored,
    after_sale jsonb not null default '{"changes": []}',
    origin text not null,
    event_id uuid not null,
    playbook_id uuid,
    playbook_version int,
    constraint deal_has_amount check (kind in ('HANDOFF', 'ADVANCE') or (amount is not null and currency is not null))
);
create index deal_of_partner on deal (tenant, partner_id, closed_on);
create index deal_of_manager on deal (tenant, manager_id, closed_on);
create index deal_of_day on deal (tenant, closed_on, id);
create index deal_shared on deal (tenant, closed_on) where shared;
create index deal_advanced on deal (tenant, id) where kind = 'ADVANCE';
-- Usage is read by its own id alone, or with its period: not with the sale, as there is much of it.
create index deal_renewed on deal (tenant, renews) where kind = 'RENEWAL';
call vendor_wall('deal');
