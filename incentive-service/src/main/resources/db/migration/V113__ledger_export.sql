-- What was heard of deals, in the order it was heard, for the export of a ledger with all that its amounts follow from.
create index thread_event_of_name on thread_event (tenant, name, id);
