-- The stage that takes too long, or the milestone that is not reached; none of them for a task, or the sale as a whole.
alter table escalation
    add stage text,
    add milestone text;
drop index escalation_open;
create unique index escalation_open
    on escalation (tenant, engagement_id, path, coalesce(activity, ''), coalesce(stage, ''), coalesce(milestone, ''))
    where status = 'OPEN';
