-- How much was called: by whom, for what, with which outcome, in a day of UTC.
create table api_usage (
    tenant text not null,
    day date not null,
    -- Null for the vendor's side.
    partner_id uuid,
    -- Null for people.
    client_id uuid,
    -- The operationId in the contract.
    operation text not null,
    succeeded bigint not null,
    refused bigint not null,
    limited bigint not null,
    failed bigint not null,
    -- Calls by how long they took: in less than 5, 10, 25, 50, 100, 250, 500, 1,000, 2,500, 5,000, 10,000, 60,000 ms, and all others.
    duration_1 bigint not null,
    duration_2 bigint not null,
    duration_3 bigint not null,
    duration_4 bigint not null,
    duration_5 bigint not null,
    duration_6 bigint not null,
    duration_7 bigint not null,
    duration_8 bigint not null,
    duration_9 bigint not null,
    duration_10 bigint not null,
    duration_11 bigint not null,
    duration_12 bigint not null,
    duration_13 bigint not null,
    unique nulls not distinct (tenant, day, partner_id, client_id, operation)
);
call partner_wall('api_usage', 'partner_id');
create index api_usage_of_partner on api_usage (tenant, partner_id, day);
create index api_usage_age on api_usage using brin (day);

-- Days that were told, each once.
create table api_usage_measured (
    tenant text not null,
    day date not null,
    primary key (tenant, day)
);
call tenant_wall('api_usage_measured');
