-- How far a sandbox's clock runs ahead of real time, as its owner moved it.
alter table tenant add column clock_ahead_seconds bigint not null default 0;
