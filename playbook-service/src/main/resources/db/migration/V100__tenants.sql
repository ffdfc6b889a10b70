create table tenant (
    id uuid primary key,
    tenant text not null unique,
    revision int not null,
    name text not null,
    zone text not null,
    books_start_on date not null,
    sandbox boolean not null,
    -- How far the owner of a sandbox has moved its clock ahead of real time.
    clock_ahead_seconds bigint not null
);
call tenant_wall('tenant');
