-- Answers to the questions that playbooks ask of a lead, by the questions' codes.
alter table lead add discovery jsonb not null default '{}';
