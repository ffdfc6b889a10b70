-- For the running sales that could change to another version of their playbook.
create index engagement_playbook on engagement (tenant, playbook_id, id) where status = 'RUNNING';
