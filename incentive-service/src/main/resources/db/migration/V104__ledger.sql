create table closed_period (
    tenant text not null,
    id uuid primary key,
    code text not null,
    closed_by uuid not null,
    closed_at timestamptz not null,
    unique (tenant, code)
);
call vendor_wall('closed_period');

-- Every entry moves its amount out of one account into another, so that all accounts together are zero, always. Each payee's
-- entries are a chain: every entry holds a hash of itself and of all before it. What waits for an exchange rate stands here as
-- held, with nothing earned yet; what a decision on a dispute grants stands beside what the plan gives, and no
-- recalculation takes it back.
create table ledger_entry (
    tenant text not null,
    id uuid primary key,
    kind text not null check (kind in ('ACCRUAL', 'ADJUSTMENT', 'NOT_EARNED', 'HELD', 'DECISION')),
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
    debit_account text not null,
    credit_account text not null,
    amount numeric(18, 3) not null,
    currency text not null,
    reason text,
    source_event uuid,
    recorded_at timestamptz not null,
    trace jsonb,
    chain_length bigint not null check (chain_length > 0),
    chain_hash text not null check (chain_hash ~ '^[0-9a-f]{64}$'),
    -- One original per earning, and each correction once, however often and from wherever it is asked for.
    unique (tenant, plan_id, rule_code, earner, attainment_period, deal_id, payee_id, number),
    -- A chain never forks.
    constraint ledger_entry_follows_one unique (tenant, payee_id, chain_length),
    check ((number = 0) = (original_id is null)),
    check (kind not in ('ADJUSTMENT', 'DECISION') or number > 0),
    check (kind <> 'NOT_EARNED' or (reason is not null and amount = 0)),
    check (kind <> 'HELD' or (reason = 'NO_EXCHANGE_RATE' and amount = 0)),
    check (debit_account <> credit_account)
);
create index ledger_entry_of_period on ledger_entry (tenant, period, payee_id);
create index ledger_entry_of_deal on ledger_entry (tenant, deal_id);
create index ledger_entry_of_original on ledger_entry (tenant, original_id) where original_id is not null;
create index ledger_entry_held on ledger_entry (tenant, id) where reason = 'NO_EXCHANGE_RATE';
call vendor_wall('ledger_entry');
create trigger stays_as_written before update or delete or truncate on ledger_entry
    for each statement execute function stays_as_written();
revoke update, delete, truncate on ledger_entry from ${runtimeRole};

-- The next day on which something of an earner's period is to be paid that was held back. Calculating the period anew
-- says what, so this is no more than a reminder.
create table held_back (
    tenant text not null,
    plan_id uuid not null references plan,
    rule_code text not null,
    period text not null,
    earner text not null,
    due_on date not null,
    primary key (tenant, plan_id, rule_code, period, earner)
);
create index held_back_due on held_back (tenant, due_on);
call vendor_wall('held_back');
