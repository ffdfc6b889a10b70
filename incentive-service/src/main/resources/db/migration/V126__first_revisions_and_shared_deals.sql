-- Revision 0 is that of a record which is not there yet, so what is there begins at 1.
update settlement_terms set revision = revision + 1;
update debtor_account set revision = revision + 1;
update payee_account set revision = revision + 1;
update metric_target set revision = revision + 1;

-- Finds the deals in which a partner took part that is not their owner. Containment is not leakproof, so under row-level
-- security no index answers it; it is asked of each deal that somebody else has a part in. A column, not a condition of the
-- index: the planner has to know how few these are, or reads all deals.
alter table deal add column shared boolean not null generated always as (
    jsonb_array_length(participants) > 1
    or coalesce(participants -> 0 ->> 'partnerId' <> cast(partner_id as text), false)) stored;
create index deal_shared on deal (tenant, closed_on) where shared;
analyze deal;
