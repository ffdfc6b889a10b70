-- An advance is posted for a period and no deal; its row says whose it is and for which day.
alter table deal
    drop constraint deal_kind_check,
    drop constraint deal_check,
    add constraint deal_kind_check check (kind in ('SALE', 'RENEWAL', 'HANDOFF', 'ADVANCE')),
    add constraint deal_has_amount
        check (kind in ('HANDOFF', 'ADVANCE') or (amount is not null and currency is not null));
create index deal_advanced on deal (tenant, id) where kind = 'ADVANCE';
