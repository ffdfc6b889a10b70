-- A won deal that is cancelled takes its sale out of the win report.
create index step_outcome_engagement on step_outcome (tenant, engagement_id);
