-- What the deal of a sale costs before any discount, as the lead service has told last.
create table sale_price (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    partner_id uuid not null,
    deal_revision int not null,
    price jsonb not null
);
create unique index sale_price_thread on sale_price (tenant, thread);
call partner_wall('sale_price', 'partner_id');

alter table discount_request
    add product_id uuid,
    add valid_until date,
    add due_on date,
    add approvers jsonb not null default '[]';
-- Until now a leader of each side decided on whatever was pending.
update discount_request
   set approvers = '[{"side": "vendor", "roles": ["channelManager", "vendorAdmin"]},
                     {"side": "partner", "roles": ["partnerAdmin"]}]'
 where status = 'PENDING';
alter table discount_request alter approvers drop default;
create index discount_request_due on discount_request (tenant, due_on) where due_on is not null;
