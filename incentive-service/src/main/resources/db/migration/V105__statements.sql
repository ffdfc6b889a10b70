-- How a tenant settles: how long payees may dispute, how long it takes to decide, from which amount on two people approve.
create table settlement_terms (
    id uuid primary key,
    tenant text not null unique,
    dispute_days int not null check (dispute_days between 1 and 365),
    decision_days int not null check (decision_days between 1 and 365),
    four_eyes_from jsonb not null,
    revision int not null
);
call tenant_wall('settlement_terms');

-- What a payee owes is carried to its next statement in that currency, and what is left to pay is frozen with the lines.
-- Whether a statement needs two people is decided by its amount when it is submitted.
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
    brought_forward numeric(18, 3) not null default 0 check (brought_forward <= 0),
    payable numeric(18, 3) not null,
    line_count int not null,
    status text not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DISPUTED', 'PAID')),
    drafted_at timestamptz not null,
    submitted_by uuid,
    four_eyes boolean not null default true,
    approved_by uuid,
    published_by uuid,
    published_at timestamptz,
    disputable_until timestamptz,
    chain_length bigint,
    chain_hash text,
    payout_id uuid,
    paid_at timestamptz,
    revision int not null,
    unique (tenant, period, payee_id, currency),
    check (approved_by <> submitted_by or not four_eyes),
    check (payable = greatest(total + brought_forward, 0)),
    check ((status = 'PAID') = (paid_at is not null))
);
create index statement_of_payee on statement (tenant, payee_id, id);
create index statement_last_of_payee on statement (tenant, payee_id, currency, id desc);
-- A period's statements in the order of their ids, for lists of one period and for the steps that all of it takes.
create index statement_of_period on statement (tenant, period, id);
create index statement_status on statement (tenant, status, id);
create index statement_to_pay on statement (tenant, period, id) where status = 'PUBLISHED' and payout_id is null;
create index statement_of_payout on statement (tenant, payout_id) where payout_id is not null;
-- A partner sees its own statements, and these only once they are published.
call track_changes('statement');
call wall('statement', 'at_work_for(tenant) and (partner_at_work() is null
    or (payee_partner = partner_at_work() and status in (''PUBLISHED'', ''DISPUTED'', ''PAID'')))');

-- A handoff sells nothing yet, so a line for it has no deal's amount.
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
    deal_amount numeric(18, 3),
    deal_currency text,
    share numeric(9, 6) not null,
    amount numeric(18, 3) not null,
    currency text not null,
    entries jsonb not null,
    unique (statement_id, plan_id, rule_code, attainment_period, earner, deal_id)
);
call wall('statement_line', 'at_work_for(tenant) and (partner_at_work() is null
    or exists (select from statement s where s.id = statement_id))');
create trigger stays_as_written before update or delete or truncate on statement_line
    for each statement execute function stays_as_written();
revoke update, delete, truncate on statement_line from ${runtimeRole};
