-- Plan versions replayed over deals that have closed. Nothing here is money.
create table what_if (
    tenant text not null,
    id uuid primary key,
    plan_id uuid not null references plan,
    from_day date not null,
    until_day date not null,
    currency text not null,
    status text not null check (status in ('RUNNING', 'DONE', 'CANCELLED')),
    parts int not null,
    parts_done int not null,
    deals_read bigint not null,
    posted numeric(21, 3),
    simulated numeric(21, 3),
    requested_by uuid not null,
    requested_at timestamptz not null,
    ended_at timestamptz,
    revision int not null,
    check (until_day > from_day),
    check ((status = 'DONE') = (posted is not null and simulated is not null))
);
create index what_if_of_tenant on what_if (tenant, id);
create index what_if_running on what_if (id) where status = 'RUNNING';
call vendor_wall('what_if');

create table what_if_amount (
    tenant text not null,
    what_if_id uuid not null references what_if,
    payee_id text not null,
    payee_kind text not null,
    rule_code text not null,
    posted numeric(21, 3) not null,
    simulated numeric(21, 3) not null,
    primary key (tenant, what_if_id, payee_id, rule_code)
);
call vendor_wall('what_if_amount');

create table what_if_payee (
    tenant text not null,
    what_if_id uuid not null references what_if,
    rank bigint not null,
    payee_id text not null,
    payee_kind text not null,
    posted numeric(21, 3) not null,
    simulated numeric(21, 3) not null,
    primary key (tenant, what_if_id, rank)
);
call vendor_wall('what_if_payee');
