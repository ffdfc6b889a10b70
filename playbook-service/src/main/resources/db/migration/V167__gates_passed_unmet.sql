-- What was missing for gates that deals have passed all the same.
alter table engagement add column passed_unmet jsonb;
