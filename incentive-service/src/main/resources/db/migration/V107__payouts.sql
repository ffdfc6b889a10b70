-- Where money comes from and goes to. No event, entry or log has any of it.
create table debtor_account (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    currency text not null,
    holder text not null,
    iban text,
    account_number text,
    bic text not null,
    unique (tenant, currency),
    check ((iban is null) <> (account_number is null))
);
call vendor_wall('debtor_account');

create table payee_account (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    payee_id text not null,
    holder text not null,
    iban text,
    account_number text,
    bic text not null,
    unique (tenant, payee_id),
    check ((iban is null) <> (account_number is null))
);
call vendor_wall('payee_account');

create table payout (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    status text not null check (status in ('ORDERED', 'PAID', 'CANCELLED')),
    execute_on date not null,
    period text not null,
    payment_count int not null check (payment_count > 0),
    totals jsonb not null,
    ordered_by uuid not null,
    ordered_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    check ((status = 'ORDERED') = (ended_at is null)),
    check (ended_by <> ordered_by or status <> 'PAID')
);
create index payout_of_tenant on payout (tenant, id);
call track_changes('payout');
call vendor_wall('payout');

-- Accounts as they were when the payment was ordered.
create table payment (
    id uuid primary key,
    tenant text not null,
    payout_id uuid not null references payout deferrable initially deferred,
    statement_id uuid not null references statement,
    period text not null,
    payee_id text not null,
    amount numeric(18, 3) not null check (amount > 0),
    currency text not null,
    holder text not null,
    iban text,
    account_number text,
    bic text not null,
    debtor_holder text not null,
    debtor_iban text,
    debtor_account_number text,
    debtor_bic text not null,
    unique (payout_id, statement_id)
);
create index payment_of_payout on payment (tenant, payout_id, currency, id);
call vendor_wall('payment');
create trigger stays_as_written before update or delete or truncate on payment
    for each statement execute function stays_as_written();
revoke update, delete, truncate on payment from ${runtimeRole};

-- What each account has come to: entries move amounts, and what is paid leaves the bank and is no longer owed.
create view account_posting with (security_invoker = true) as
    select tenant, id as entry_id, period, payee_id, credit_account as account, amount, currency from ledger_entry
    union all
    select tenant, id, period, payee_id, debit_account, -amount, currency from ledger_entry
    union all
    select p.tenant, p.id, p.period, p.payee_id, side.account, side.sign * p.amount, p.currency
      from payment p
      join payout o on o.tenant = p.tenant and o.id = p.payout_id and o.status = 'PAID'
     cross join (values ('PAYEE_PAYABLE', -1), ('BANK', 1)) as side (account, sign);
grant select on account_posting to ${runtimeRole};
revoke insert, update, delete, truncate on account_posting from ${runtimeRole};
