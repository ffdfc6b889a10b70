-- Networks from which a client may call; from anywhere if there are none.
alter table api_client add column allowed_from jsonb not null default '[]';
