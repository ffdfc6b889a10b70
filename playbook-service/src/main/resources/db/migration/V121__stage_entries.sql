-- The stages that a sale went through. Sales that began before have no record, and keep none: half of one would be taken for all.
alter table engagement add stage_entries jsonb;

-- What a sale did at a step is told as of when it left the step's stage. Of sales that ended before nobody can tell.
alter table step_outcome
    drop column done,
    add reached boolean,
    add state text,
    add in_time boolean,
    add ample boolean;
-- Has all that a report counts. The one before went with the column.
create index step_outcome_playbook
    on step_outcome (tenant, playbook_id, activity, reached, state, in_time, ample, won);
