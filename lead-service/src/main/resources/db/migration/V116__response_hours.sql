-- How long the partner took to accept, in its working time by its calendar as of then. What was accepted before has none.
alter table handoff add column response_worked_seconds bigint;
