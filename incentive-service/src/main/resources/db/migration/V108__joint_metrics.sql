-- What the measures of selling together are made of, each from events alone and rebuilt from them at will.
create table sale_opening (
    tenant text not null,
    deal_id uuid not null,
    partner_id uuid not null,
    opened_on date not null,
    amount numeric(18, 3),
    currency text,
    revision int not null,
    primary key (tenant, deal_id)
);
create index sale_opening_of_day on sale_opening (tenant, opened_on, partner_id);
call partner_wall('sale_opening', 'partner_id');

create table sale_part (
    tenant text not null,
    deal_id uuid not null,
    partner_id uuid not null,
    closed_on date not null,
    net_amount numeric(18, 3) not null,
    currency text not null,
    share numeric(9, 6) not null,
    revision int not null,
    primary key (tenant, deal_id, partner_id)
);
create index sale_part_of_day on sale_part (tenant, closed_on, partner_id);
call partner_wall('sale_part', 'partner_id');

create table customer_change (
    tenant text not null,
    change_id uuid not null,
    partner_id uuid not null,
    changed_on date not null,
    renewed boolean not null,
    primary key (tenant, change_id)
);
create index customer_change_of_day on customer_change (tenant, changed_on, partner_id);
call partner_wall('customer_change', 'partner_id');

create table metric_target (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null,
    quarter text not null,
    currency text not null,
    pipeline numeric(18, 3),
    co_sold numeric(18, 3),
    retention numeric(5, 2) check (retention between 0 and 100),
    unique (tenant, quarter, partner_id)
);
call partner_wall('metric_target', 'partner_id');
