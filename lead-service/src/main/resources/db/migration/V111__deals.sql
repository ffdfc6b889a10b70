-- A deal may begin with an approved registration, without a lead. One registration leads to one deal.
alter table deal
    alter column lead_id drop not null,
    add column registration_id uuid references registration,
    add column vendor_participants jsonb not null default '[]',
    add column forecast_category text not null default 'PIPELINE',
    add column expected_close_on date,
    add column close_reason_code text,
    add constraint deal_has_an_origin check (lead_id is not null or registration_id is not null);
create unique index deal_one_per_registration on deal (tenant, registration_id);

-- The forecast reads open deals by the day they are expected, and won ones by the day they closed.
create index deal_expected on deal (tenant, expected_close_on) where status = 'OPEN';
create index deal_won on deal (tenant, closed_on) where status = 'WON';
