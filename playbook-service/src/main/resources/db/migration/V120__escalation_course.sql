alter table escalation add column owner_id text;
alter table escalation add column backup_id text;
alter table escalation add column course jsonb not null;
alter table conflict_case rename column statements to positions;
