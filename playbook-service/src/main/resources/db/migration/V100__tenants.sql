create table tenant (
    id uuid primary key,
    tenant text not null unique,
    revision int not null,
    name text not null,
    zone text not null,
    books_start_on date not null,
    sandbox boolean not null,
    -- How far a sandbox's clock runs ahead of real time, as its owner moved it.
    clock_ahead_seconds bigint not null
);
call tenant_wall('tenant');
