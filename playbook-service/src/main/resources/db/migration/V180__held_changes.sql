-- What was taken back of tasks, until the gates that lack it are known to be shut, or as it was too late.
alter table engagement add column held_changes jsonb;

create index engagement_passed_unmet on engagement (tenant, id) where passed_unmet is not null;
