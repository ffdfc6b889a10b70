-- Revision 0 is that of a record which is not there yet, so what is there begins at 1.
update settlement_terms set revision = revision + 1;
update debtor_account set revision = revision + 1;
update payee_account set revision = revision + 1;
update metric_target set revision = revision + 1;

-- Finds the deals in which a partner took part that is not their owner. Containment is not leakproof, so under row-level
-- security no index answers it; among the deals that somebody else has a part in it is asked of each.
create index deal_shared on deal (tenant, closed_on)
    where jsonb_array_length(participants) > 1 or participants -> 0 ->> 'partnerId' <> cast(partner_id as text);
