-- Renewals and churn of the customers of won deals.
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
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
create index customer_change_list on customer_change (tenant, deal_id, id);
call partner_wall('customer_change', 'partner_id');

create trigger stays_as_written before update or delete or truncate on customer_change
    for each statement execute function stays_as_written();
revoke update, delete, truncate on customer_change from ${runtimeRole};

-- The reported usage of the customers of won deals: a later report for the same day replaces an earlier one.
create table usage_report (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    deal_id uuid not null references deal,
    partner_id uuid not null,
    usage_id uuid not null,
    number int not null,
    business_on date not null,
    amount numeric(19, 4) not null check (amount >= 0),
    currency char(3) not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    unique (tenant, deal_id, business_on, number)
);
create index usage_report_list on usage_report (tenant, deal_id, id);
call partner_wall('usage_report', 'partner_id');

create trigger stays_as_written before update or delete or truncate on usage_report
    for each statement execute function stays_as_written();
revoke update, delete, truncate on usage_report from ${runtimeRole};
