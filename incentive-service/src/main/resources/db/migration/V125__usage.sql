-- What customers use pays as well. It is read by its own id alone, or with its period: not with the sale, as there is much of it.
alter table deal
    drop constraint deal_kind_check,
    add constraint deal_kind_check check (kind in ('SALE', 'RENEWAL', 'USAGE', 'HANDOFF', 'ADVANCE'));
drop index deal_renewed;
create index deal_renewed on deal (tenant, renews) where kind = 'RENEWAL';
