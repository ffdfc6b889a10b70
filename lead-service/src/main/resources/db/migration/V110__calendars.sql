-- The working time of the vendor (no partner) and of partners. Each has at most one calendar.
create table party_calendar (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    partner_id uuid,
    content jsonb not null,
    unique (tenant, code),
    unique nulls not distinct (tenant, partner_id)
);
call partner_wall('party_calendar', 'partner_id');
call track_settings('party_calendar');
