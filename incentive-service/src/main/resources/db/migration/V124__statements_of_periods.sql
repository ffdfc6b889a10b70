-- A period's statements in the order of their ids, for lists of one period and for the steps that all of it takes.
create index statement_of_period on statement (tenant, period, id);
