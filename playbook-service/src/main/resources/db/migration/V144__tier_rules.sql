-- What each tier asks of a partner. Partners read it, and do not write it.
create table tier_rules (
    id uuid primary key,
    tenant text not null unique,
    revision int not null,
    tiers jsonb not null
);
call vendor_wall('tier_rules');
create policy read_by_partners on tier_rules for select using (at_work_for(tenant));

-- Why a partner got a tier whose rules it did not meet; null if it did, or if there were none.
alter table partner_tier add exception text;
