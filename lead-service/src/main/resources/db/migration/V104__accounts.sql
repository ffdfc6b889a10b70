create table account (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    name text not null,
    normalised_name text not null,
    domain text,
    sector text,
    country text,
    -- The account of the same company that has taken its place.
    merged_into_id uuid references account,
    -- Whether it is only a name, or domain, that the other one had before it was corrected.
    former boolean not null default false,
    unique (tenant, normalised_name)
);
create index account_domain on account (tenant, domain);
create index account_merged on account (tenant, merged_into_id) where merged_into_id is not null;
call track_changes('account');
call tenant_wall('account');
