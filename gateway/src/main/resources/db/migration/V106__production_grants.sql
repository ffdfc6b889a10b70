-- What a client had when the vendor granted it production: a change to no more than that keeps the grant. What is granted already was
-- granted for no less than the client has now. An update would not get past the walls.
alter table api_client add column production_grants jsonb, add column production_until timestamptz;
alter table api_client
    alter column production_grants type jsonb using case when production_granted_at is not null then grants end,
    alter column production_until type timestamptz using case when production_granted_at is not null then expires_at end;

-- When a secret would end if nobody had ended it before: its end may be moved up to then.
alter table api_secret add column latest_end timestamptz;
alter table api_secret
    alter column latest_end type timestamptz using ends_at,
    alter column latest_end set not null;
