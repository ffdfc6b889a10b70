-- Reference rates as published: units of a currency for one euro, the euro itself at one.
create table reference_rate (
    tenant text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    published_on date not null,
    per_euro numeric(20, 8) not null check (per_euro > 0),
    primary key (tenant, currency, published_on)
);
call vendor_wall('reference_rate');

-- Which publication counts for a business date, from its first use on: a gap that is filled later changes no posting.
create table pinned_rate (
    tenant text not null,
    business_date date not null,
    source text not null,
    target text not null,
    published_on date not null,
    source_per_euro numeric(20, 8) not null,
    target_per_euro numeric(20, 8) not null,
    primary key (tenant, source, target, business_date),
    check (published_on between business_date - 5 and business_date)
);
call vendor_wall('pinned_rate');

create trigger stays_as_written before update or delete or truncate on reference_rate
    for each statement execute function stays_as_written();
create trigger stays_as_written before update or delete or truncate on pinned_rate
    for each statement execute function stays_as_written();
revoke update, delete, truncate on reference_rate, pinned_rate from ${runtimeRole};
