-- What the door signs with. A key is published before it is first used, and for as long as tokens signed with it are good.
create table signing_key (
    id text primary key,
    -- A JSON Web Key with its private part, sealed with the master key.
    sealed bytea not null,
    used_from timestamptz not null
);
