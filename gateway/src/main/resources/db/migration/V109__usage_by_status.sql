-- With which status calls were answered. A client has a handful of them for an operation and a day; null for what was counted before.
alter table api_usage
    add column status smallint,
    drop constraint api_usage_tenant_day_partner_id_client_id_operation_key,
    add unique nulls not distinct (tenant, day, partner_id, client_id, operation, status);

-- Sums by client or by partner are read in pages, in this order. Of days, operations and statuses there are at most some hundred.
create index api_usage_of_client on api_usage (tenant, client_id nulls first, day);
drop index api_usage_of_partner;
create index api_usage_of_partner on api_usage (tenant, partner_id nulls first, day);
