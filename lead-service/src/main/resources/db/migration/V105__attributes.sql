-- What a lead's attributes have to look like: every version stays, the newest holds.
create table attribute_schema (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    version int not null,
    schema jsonb not null,
    created_at timestamptz not null,
    unique (tenant, version)
);
call vendor_wall('attribute_schema');
