create table party_calendar (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid,
    hours jsonb not null
);
create index party_calendar_partner on party_calendar (tenant, partner_id);
call partner_wall('party_calendar', 'partner_id');

-- A partner may learn a deadline of a person at the vendor, but not the vendor's calendar. Only for that, this function bypasses
-- row-level security, and enforces it itself: one tenant.
create function vendor_calendar() returns setof party_calendar
language sql stable security definer set search_path = public, pg_temp as $$
    select * from party_calendar where tenant = current_setting('tandem.tenant', true) and partner_id is null
$$;
revoke all on function vendor_calendar from public;
grant execute on function vendor_calendar to ${runtimeRole};
