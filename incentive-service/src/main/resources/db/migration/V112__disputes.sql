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

alter table statement
    add column disputable_until timestamptz,
    drop constraint statement_status_check,
    add constraint statement_status_check
        check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DISPUTED', 'PAID'));
update statement set disputable_until = published_at + interval '30 days' where published_at is not null;
drop policy wall on statement;
call wall('statement', 'at_work_for(tenant) and (partner_at_work() is null
    or (payee_partner = partner_at_work() and status in (''PUBLISHED'', ''DISPUTED'', ''PAID'')))');

create table dispute (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    statement_id uuid not null references statement,
    line_id uuid not null references statement_line,
    thread uuid not null,
    deal_id uuid not null,
    payee_partner uuid not null,
    status text not null check (status in ('OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
    reason text not null,
    claim text not null,
    claimed numeric(18, 3),
    currency text not null,
    evidence jsonb not null,
    opened_by text not null,
    opened_at timestamptz not null,
    decide_by timestamptz not null,
    closed_by text,
    closed_at timestamptz,
    decision text,
    granted numeric(18, 3),
    entry_id uuid references ledger_entry,
    check ((status = 'UPHELD') = (entry_id is not null)),
    check ((status = 'OPEN') = (closed_at is null))
);
create unique index dispute_open_once on dispute (tenant, line_id) where status = 'OPEN';
create index dispute_of_statement on dispute (tenant, statement_id, id);
create index dispute_of_partner on dispute (tenant, payee_partner, id);
create index dispute_open on dispute (tenant, id) where status = 'OPEN';
call partner_wall('dispute', 'payee_partner');

-- What a decision grants is posted beside what the plan gives, and no recalculation takes it back.
alter table ledger_entry
    drop constraint ledger_entry_kind_check,
    add constraint ledger_entry_kind_check check (kind in ('ACCRUAL', 'ADJUSTMENT', 'NOT_EARNED', 'HELD', 'DECISION')),
    add check (kind <> 'DECISION' or number > 0);

-- Whether a statement needs two people is decided by its amount when it is submitted.
alter table statement
    add column four_eyes boolean not null default true,
    drop constraint statement_check,
    add constraint statement_check check (approved_by <> submitted_by or not four_eyes);
