create table account (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    name text not null,
    normalised_name text not null,
    domain text,
    sector text,
    country text,
    unique (tenant, normalised_name)
);
create index account_domain on account (tenant, domain);
call tenant_wall('account');
