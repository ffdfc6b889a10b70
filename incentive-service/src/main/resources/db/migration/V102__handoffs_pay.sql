-- A handoff sells nothing yet, so what it earns has no sale's amount behind it.
alter table deal
    alter column amount drop not null,
    alter column currency drop not null,
    add check (kind = 'HANDOFF' or (amount is not null and currency is not null));
alter table statement_line
    alter column deal_amount drop not null,
    alter column deal_currency drop not null;
