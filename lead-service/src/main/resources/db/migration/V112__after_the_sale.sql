-- What became of a sale after it was closed, as running totals on the deal and as a list that is never changed.
alter table deal
    add column refunded numeric(19, 4) not null default 0,
    add column paid numeric(19, 4) not null default 0,
    add column revisions int not null default 0,
    add column cancelled_on date,
    add column renewals int not null default 0,
    add column renewed_on date,
    add column churned_on date;

create table deal_revision (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    deal_id uuid not null references deal,
    partner_id uuid not null,
    number int not null,
    kind text not null,
    moved numeric(19, 4),
    business_on date not null,
    reason text,
    recorded_by text,
    recorded_at timestamptz,
    currency char(3) not null,
    amount numeric(19, 4) not null,
    margin numeric(19, 4),
    annual_value numeric(19, 4),
    lines jsonb not null,
    participants jsonb not null,
    vendor_participants jsonb not null,
    refunded numeric(19, 4) not null,
    paid numeric(19, 4) not null,
    net_amount numeric(19, 4) not null,
    unique (tenant, deal_id, number)
);
create index deal_revision_list on deal_revision (tenant, deal_id, id);
call partner_wall('deal_revision', 'partner_id');

create table customer_change (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    deal_id uuid not null references deal,
    partner_id uuid not null,
    kind text not null,
    number int not null,
    business_on date not null,
    reason_code text,
    reason text,
    currency char(3),
    amount numeric(19, 4),
    margin numeric(19, 4),
    annual_value numeric(19, 4),
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index customer_change_list on customer_change (tenant, deal_id, id);
call partner_wall('customer_change', 'partner_id');

-- What is written stays: privileges stop the running service, the trigger stops everybody else.
create function stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger stays_as_written before update or delete or truncate on deal_revision
    for each statement execute function stays_as_written();
create trigger stays_as_written before update or delete or truncate on customer_change
    for each statement execute function stays_as_written();
revoke update, delete, truncate on deal_revision, customer_change from ${runtimeRole};
