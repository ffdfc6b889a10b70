-- What winning waits for at the closing, and whether it is there. Sales by versions that say nothing of it have none.
alter table engagement add closing jsonb;
