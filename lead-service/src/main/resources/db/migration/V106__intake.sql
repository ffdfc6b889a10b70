-- How phones are compared, and what a lead's attributes have to look like: every version stays, the newest holds.
alter table lead add column normalised_phone text;
create index lead_account_phone on lead (tenant, account_id, normalised_phone) where duplicate_of is null and normalised_phone is not null;

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
