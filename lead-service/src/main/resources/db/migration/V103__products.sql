create table product (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    name text not null,
    normalised_name text not null,
    list_price numeric(19, 4),
    list_price_currency char(3),
    unique (tenant, normalised_name)
);
call tenant_wall('product');
