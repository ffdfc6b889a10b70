-- The role of the playbook by which somebody has a seat; null for a seat that it says nothing of.
alter table team_member add column holder_role text;
