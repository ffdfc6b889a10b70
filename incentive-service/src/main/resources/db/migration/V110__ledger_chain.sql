-- Each payee's entries are a chain: every entry holds a hash of itself and of all before it. Entries written before there
-- was a chain have none.
alter table ledger_entry
    add column chain_length bigint,
    add column chain_hash text,
    -- Every entry moves its amount out of one account into another, so that all accounts together are zero, always.
    add column debit_account text,
    add column credit_account text;

alter table ledger_entry disable trigger stays_as_written;
update ledger_entry set debit_account = rule_kind || '_EXPENSE', credit_account = 'PAYEE_PAYABLE';
alter table ledger_entry enable trigger stays_as_written;

alter table ledger_entry
    alter column debit_account set not null,
    alter column credit_account set not null,
    add check (debit_account <> credit_account),
    add constraint ledger_entry_is_chained check (chain_length > 0 and chain_hash ~ '^[0-9a-f]{64}$') not valid,
    -- A chain never forks.
    add constraint ledger_entry_follows_one unique (tenant, payee_id, chain_length);

create view account_posting with (security_invoker = true) as
    select tenant, id as entry_id, period, payee_id, credit_account as account, amount, currency from ledger_entry
    union all
    select tenant, id, period, payee_id, debit_account, -amount, currency from ledger_entry;
grant select on account_posting to ${runtimeRole};
revoke insert, update, delete, truncate on account_posting from ${runtimeRole};

alter table statement add column chain_length bigint, add column chain_hash text;
