-- What the tenant wants to know of a lead, what it is worth, and which of the vendor's own sellers has it.
alter table lead
    add column attributes jsonb not null default '{}',
    add column fit int,
    add column engagement int,
    add column grade text,
    add column seller_id text,
    add column disqualified_reason text;
create index lead_seller on lead (tenant, seller_id, id) where seller_id is not null;
