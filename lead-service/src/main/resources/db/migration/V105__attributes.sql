-- The schema of leads' attributes: every version is kept, the newest is in force.
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
call track_settings('attribute_schema');
