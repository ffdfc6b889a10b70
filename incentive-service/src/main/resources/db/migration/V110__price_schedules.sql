-- What partners buy at. What each of them may see differs, so it stands in rows that the database can tell apart.
create table price_schedule (
    tenant text not null,
    id uuid primary key,
    code text not null,
    version int not null,
    name text not null,
    currency text not null,
    effective_from date not null,
    effective_to date,
    status text not null check (status in ('DRAFT', 'APPROVED')),
    authors uuid[] not null,
    written_at timestamptz not null,
    approved_by uuid,
    approved_at timestamptz,
    terms jsonb not null,
    product_count int not null,
    revision int not null,
    unique (tenant, code, version),
    check (effective_to is null or effective_to > effective_from),
    check (approved_by <> all (authors)),
    constraint one_price_schedule_at_a_time exclude using gist
        (tenant with =, code with =, daterange(effective_from, effective_to) with &&) where (status = 'APPROVED')
);
create index price_schedule_of_tenant on price_schedule (tenant, id);
call track_changes('price_schedule');
call wall('price_schedule', 'at_work_for(tenant) and (partner_at_work() is null or status = ''APPROVED'')');

-- A partner sees what the tiers get that it has, or had.
create table price_schedule_tier (
    tenant text not null,
    id uuid primary key,
    schedule_id uuid not null references price_schedule,
    tier text not null,
    percent numeric(11, 8) not null check (percent between 0 and 100),
    credit jsonb,
    unique (schedule_id, tier)
);
call wall('price_schedule_tier', 'at_work_for(tenant) and (partner_at_work() is null
    or (exists (select from price_schedule s where s.id = schedule_id)
        and exists (select from partner_standing p
            where p.partner_id = partner_at_work() and p.tier = price_schedule_tier.tier)))');

-- Currency, days and approval are those of the schedule; here they hold that a product has one price at a time.
create table product_price (
    tenant text not null,
    id uuid primary key,
    schedule_id uuid not null references price_schedule,
    product_id uuid not null,
    list_price numeric(18, 3) not null check (list_price > 0),
    floor_price numeric(18, 3) check (floor_price between 0 and list_price),
    currency text not null,
    effective_from date not null,
    effective_to date,
    approved boolean not null,
    unique (schedule_id, product_id),
    constraint one_price_at_a_time exclude using gist
        (tenant with =, product_id with =, currency with =, daterange(effective_from, effective_to) with &&)
        where (approved)
);
create index product_price_of_schedule on product_price (tenant, schedule_id, id);
create index product_price_of_product on product_price (tenant, product_id, effective_from) where approved;
call wall('product_price', 'at_work_for(tenant) and (partner_at_work() is null or approved)');

create table product_cost (
    tenant text not null,
    price_id uuid primary key references product_price,
    cost numeric(18, 3) not null check (cost >= 0)
);
call vendor_wall('product_cost');

-- What partners have bought at stays. Only its end may come, where a successor takes over.
create function approved_price_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an approved price is not changed' using errcode = 'restrict_violation';
end $$;
create trigger approved_price_stays before update of product_id, list_price, floor_price, currency, effective_from
    or delete on product_price for each row when (old.approved) execute function approved_price_stays();
create trigger approved_price_stays before update on price_schedule for each row
    when (old.status = 'APPROVED' and (old.code, old.version, old.currency, old.effective_from, old.terms)
        is distinct from (new.code, new.version, new.currency, new.effective_from, new.terms))
    execute function approved_price_stays();
