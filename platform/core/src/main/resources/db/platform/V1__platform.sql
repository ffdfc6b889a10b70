-- Owned by the migrating role; the run-time role owns nothing, so row-level security binds it.
grant usage on schema public to ${runtimeRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${runtimeRole};

-- Two settings on each connection name the caller. '*' is the suite itself looking for work in all tenants.
create function at_work_for(row_tenant text) returns boolean language sql stable as $$
    select row_tenant = current_setting('tandem.tenant', true) or current_setting('tandem.tenant', true) = '*'
$$;

create function partner_at_work() returns uuid language sql stable as $$
    select nullif(current_setting('tandem.partner', true), '')::uuid
$$;

create procedure wall(walled regclass, who text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('create policy wall on %s using (%s) with check (%s)', walled, who, who);
end $$;

-- Rows of a tenant, for both sides.
create procedure tenant_wall(walled regclass) language sql as $$
    call wall(walled, 'at_work_for(tenant)')
$$;

-- Rows of a tenant that no partner may see.
create procedure vendor_wall(walled regclass) language sql as $$
    call wall(walled, 'at_work_for(tenant) and partner_at_work() is null')
$$;

-- Rows of a tenant of which a partner sees those that name it in the given column.
create procedure partner_wall(walled regclass, partner_column name) language sql as $$
    call wall(walled, format(
        'at_work_for(tenant) and (partner_at_work() is null or partner_at_work() = %I)', partner_column))
$$;

-- Transactions with a lower number have ended, so none of their changes can still appear.
create function ended_before() returns bigint language sql stable as $$
    select pg_snapshot_xmin(pg_current_snapshot())::text::bigint
$$;

create function note_change() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id()::text::bigint;
    return new;
end $$;

-- Rows whose changes can be listed in their order. Times of day cannot be that order: of two transactions the one that began
-- earlier may end later. The numbers of transactions cannot go back, so neither may a cluster to which a dump is restored
-- (pg_resetwal --next-transaction-id and --epoch).
create procedure track_changes(tracked regclass) language plpgsql as $$
begin
    execute format('alter table %s add created_at timestamptz not null, add updated_at timestamptz not null,'
        ' add changed_in bigint not null default 0', tracked);
    execute format('create index %I on %s (tenant, id)', tracked || '_by_id', tracked);
    execute format('create index %I on %s (tenant, changed_in, id)', tracked || '_changes', tracked);
    execute format('create index %I on %s (tenant, updated_at)', tracked || '_updated_at', tracked);
    execute format('create trigger note_change before insert or update on %s for each row execute function note_change()',
        tracked);
end $$;

create sequence settings_revision;
grant usage on sequence settings_revision to ${runtimeRole};

create table tenant_time (
    tenant text primary key,
    zone text not null,
    clock_offset_seconds bigint not null,
    -- The last move of a sandbox's clock, by that clock; null when it was never moved.
    jumped_from timestamptz,
    jumped_to timestamptz,
    -- Another one with each change of what the tenant has set; a number that was rolled back is not used again.
    settings_revision bigint not null default nextval('settings_revision')
);
call tenant_wall('tenant_time');

create function note_settings() returns trigger language plpgsql as $$
begin
    update tenant_time set settings_revision = nextval('settings_revision') where tenant = coalesce(new.tenant, old.tenant);
    return null;
end $$;

-- Rows that are read for a lot of work and seldom change: what is made of them is kept in memory, and made anew after a change.
create procedure track_settings(tracked regclass) language plpgsql as $$
begin
    execute format('create trigger note_settings after insert or update or delete on %s for each row'
        ' execute function note_settings()', tracked);
end $$;

-- The first columns are those that Debezium's outbox event router expects. Those from "actor" on say who did it, by which
-- program and request, and to which record; the digests are of the record's state before and after.
create table outbox (
    seq bigint generated always as identity primary key,
    id uuid not null,
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    payload text not null,
    tenant text not null,
    subject text not null,
    causation uuid,
    traceparent text,
    actor uuid,
    client text,
    request_id text,
    record_type text,
    record_revision int,
    digest_before bytea,
    digest_after bytea,
    recorded_at timestamptz not null default clock_timestamp(),
    published_at timestamptz,
    -- Why the broker will never take it; null for all others.
    refused text
);
create index outbox_unpublished on outbox (seq) where published_at is null and refused is null;
create index outbox_refused on outbox (seq) where refused is not null;
-- Partial, since PostgreSQL would look for what is unpublished in it, and read the whole table.
create index outbox_age on outbox using brin (published_at) where published_at is not null;
call tenant_wall('outbox');

-- How many events of each tenant were ever sent: the relay counts, and nobody else writes. If it is the same twice, and nothing is
-- unpublished, the tenant has announced nothing in between.
create table published_events (
    tenant text primary key,
    events bigint not null
);
call tenant_wall('published_events');

create table inbox (
    consumer text not null,
    event_id uuid not null,
    tenant text not null,
    handled_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);
create index inbox_age on inbox using brin (handled_at);
call tenant_wall('inbox');

create table parked_event (
    seq bigint generated always as identity primary key,
    event_id uuid not null,
    tenant text not null,
    consumer text not null,
    key text not null,
    type text not null,
    payload text not null,
    traceparent text,
    state text not null check (state in ('waiting', 'dead')),
    reason text not null,
    unique (consumer, event_id)
);
create index parked_event_thread on parked_event (consumer, tenant, key, seq);
call vendor_wall('parked_event');

create table stored_answer (
    tenant text not null,
    person_id uuid not null,
    side text not null,
    key text not null,
    fingerprint text not null,
    status int not null,
    location text,
    etag text,
    body text,
    stored_at timestamptz not null default clock_timestamp(),
    primary key (tenant, person_id, side, key)
);
create index stored_answer_age on stored_answer using brin (stored_at);
call tenant_wall('stored_answer');
