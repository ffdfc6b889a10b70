-- By whom a sale was changed to another version of its playbook, and when. Of changes before nobody can tell.
alter table engagement add version_changes jsonb;
