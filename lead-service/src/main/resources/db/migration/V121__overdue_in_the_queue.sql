-- Of every tenant at once: the timer looks for those with a lead to tell of, and most have none.
create index lead_overdue_in_queue on lead (queue_by, tenant) where status = 'QUEUED' and not queue_missed;
