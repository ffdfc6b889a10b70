create extension if not exists btree_gist;

-- What this service has heard of others -----------------------------------------------------------------------------

create table books (
    tenant text primary key,
    start_on date not null
);
call tenant_wall('books');

create table payee (
    tenant text not null,
    id text not null,
    kind text not null check (kind in ('PARTNER', 'PERSON')),
    name text,
    revision int not null,
    primary key (tenant, id)
);
call vendor_wall('payee');

create table deal (
    tenant text not null,
    id uuid primary key,
    thread uuid not null,
    revision int not null,
    outcome text not null check (outcome in ('WON', 'LOST')),
    reason text,
    closed_on date not null,
    partner_id uuid not null,
    manager_id text,
    territory text,
    handoff_id uuid,
    amount numeric(18, 3) not null,
    margin numeric(18, 3),
    annual_value numeric(18, 3),
    currency text not null,
    participants jsonb not null,
    origin text not null,
    event_id uuid not null,
    playbook_id uuid,
    playbook_version int
);
create index deal_of_partner on deal (tenant, partner_id, closed_on);
create index deal_of_manager on deal (tenant, manager_id, closed_on);
create index deal_of_day on deal (tenant, closed_on, id);
call vendor_wall('deal');

-- The thread's events as they were told: an explanation must not change when its sources do.
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
call vendor_wall('thread_event');

-- Plans -------------------------------------------------------------------------------------------------------------

create table plan (
    tenant text not null,
    id uuid primary key,
    code text not null,
    version int not null,
    name text not null,
    currency text not null,
    effective_from date not null,
    effective_to date,
    status text not null check (status in ('DRAFT', 'APPROVED')),
    author text not null,
    approved_by text,
    approved_at timestamptz,
    rules jsonb not null,
    revision int not null,
    unique (tenant, code, version),
    check (effective_to is null or effective_to > effective_from),
    check (approved_by <> author),
    constraint one_version_at_a_time exclude using gist
        (tenant with =, code with =, daterange(effective_from, effective_to) with &&) where (status = 'APPROVED')
);
call vendor_wall('plan');

-- Ledger ------------------------------------------------------------------------------------------------------------

create table closed_period (
    tenant text not null,
    id uuid primary key,
    code text not null,
    closed_by text not null,
    closed_at timestamptz not null,
    unique (tenant, code)
);
call vendor_wall('closed_period');

create table ledger_entry (
    tenant text not null,
    id uuid primary key,
    kind text not null check (kind in ('ACCRUAL', 'ADJUSTMENT', 'NOT_EARNED')),
    plan_id uuid not null references plan,
    plan_version int not null,
    rule_code text not null,
    rule_kind text not null,
    earner text not null,
    attainment_period text not null,
    period text not null,
    deal_id uuid not null,
    thread uuid not null,
    payee_kind text not null,
    payee_id text not null,
    number int not null,
    original_id uuid references ledger_entry,
    amount numeric(18, 3) not null,
    currency text not null,
    reason text,
    source_event uuid,
    recorded_at timestamptz not null,
    trace jsonb,
    -- One original per earning, and each correction once, however often and from wherever it is asked for.
    unique (tenant, plan_id, rule_code, earner, attainment_period, deal_id, payee_id, number),
    check ((number = 0) = (original_id is null)),
    check (kind <> 'ADJUSTMENT' or number > 0),
    check (kind <> 'NOT_EARNED' or (reason is not null and amount = 0))
);
create index ledger_entry_of_period on ledger_entry (tenant, period, payee_id);
create index ledger_entry_of_deal on ledger_entry (tenant, deal_id);
call vendor_wall('ledger_entry');

-- Statements --------------------------------------------------------------------------------------------------------

create table statement (
    tenant text not null,
    id uuid primary key,
    period text not null,
    payee_kind text not null,
    payee_id text not null,
    payee_partner uuid,
    currency text not null,
    total numeric(18, 3) not null,
    commission numeric(18, 3) not null,
    overlay numeric(18, 3) not null,
    line_count int not null,
    status text not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED')),
    drafted_at timestamptz not null,
    submitted_by text,
    approved_by text,
    published_by text,
    published_at timestamptz,
    revision int not null,
    unique (tenant, period, payee_id, currency),
    check (approved_by <> submitted_by)
);
create index statement_of_payee on statement (tenant, payee_id, id);
-- A partner sees its own statements, and these only once they are published.
call wall('statement', 'at_work_for(tenant) and (partner_at_work() is null
    or (payee_partner = partner_at_work() and status = ''PUBLISHED''))');

create table statement_line (
    tenant text not null,
    id uuid primary key,
    statement_id uuid not null references statement,
    plan_id uuid not null,
    plan_version int not null,
    rule_code text not null,
    rule_kind text not null,
    attainment_period text not null,
    earner text not null,
    deal_id uuid not null,
    thread uuid not null,
    closed_on date not null,
    deal_amount numeric(18, 3) not null,
    deal_currency text not null,
    share numeric(9, 6) not null,
    amount numeric(18, 3) not null,
    currency text not null,
    entries jsonb not null,
    unique (statement_id, plan_id, rule_code, attainment_period, earner, deal_id)
);
call wall('statement_line', 'at_work_for(tenant) and (partner_at_work() is null
    or exists (select from statement s where s.id = statement_id))');

-- What is written stays: privileges stop the running service, the trigger stops everybody else.
create function stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger stays_as_written before update or delete or truncate on ledger_entry
    for each statement execute function stays_as_written();
create trigger stays_as_written before update or delete or truncate on statement_line
    for each statement execute function stays_as_written();
create trigger stays_as_written before update or delete or truncate on thread_event
    for each statement execute function stays_as_written();
revoke update, delete, truncate on ledger_entry, statement_line, thread_event from ${runtimeRole};
