-- The discounts that hold on running sales, as last announced by the playbook service.
create table granted_discount (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    partner_id uuid not null,
    request_id uuid not null,
    product_id uuid,
    discount jsonb not null,
    unique (tenant, request_id)
);
create index granted_discount_thread on granted_discount (tenant, thread);
call partner_wall('granted_discount', 'partner_id');
