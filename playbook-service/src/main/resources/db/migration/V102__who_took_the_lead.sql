-- Who took the lead at the partner: they come first for every role there. Engagements from before do not know them.
alter table engagement add column owner_id text;
alter table engagement add column backup_id text;
