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
    opened_by uuid not null,
    opened_at timestamptz not null,
    decide_by timestamptz not null,
    -- By the first of two people who uphold it.
    proposal jsonb,
    closed_by uuid,
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
create index dispute_status on dispute (tenant, status, id);
create index dispute_of_deal on dispute (tenant, deal_id, id);
create index dispute_of_line on dispute (tenant, line_id);
call track_changes('dispute');
call partner_wall('dispute', 'payee_partner');
