-- Background work of the service without a domain: as many parts as the row says.
create table heap (
    tenant text primary key,
    parts int not null
);
call tenant_wall('heap');
