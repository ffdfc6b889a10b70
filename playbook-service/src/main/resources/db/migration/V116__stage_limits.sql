-- What runs already began without limits on its stages as a whole, and goes on without.
alter table engagement add column limits jsonb not null default '{"all": []}';
alter table engagement alter column limits drop default;
