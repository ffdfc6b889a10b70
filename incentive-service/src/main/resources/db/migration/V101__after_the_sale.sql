-- What becomes of a sale, and its renewals, are kept beside it: an earner's period is calculated from all of it at once.
alter table deal
    add column kind text not null default 'SALE' check (kind in ('SALE', 'RENEWAL', 'HANDOFF')),
    add column number int not null default 0,
    add column response_seconds bigint,
    add column renews uuid,
    add column term int,
    add column sold_on date,
    add column after_sale jsonb not null default '{"changes": []}';
create index deal_renewed on deal (tenant, renews) where renews is not null;

create table partner_standing (
    tenant text not null,
    id uuid primary key,
    partner_id uuid not null,
    since date not null,
    revision int not null,
    suspended boolean,
    tier text,
    integration_depth text check (integration_depth in ('NONE', 'BASIC', 'CERTIFIED'))
);
create index partner_standing_of_partner on partner_standing (tenant, partner_id, since, revision);
call vendor_wall('partner_standing');
