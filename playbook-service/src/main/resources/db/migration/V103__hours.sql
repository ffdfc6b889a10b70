create table party_calendar (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid,
    hours jsonb not null
);
create index party_calendar_partner on party_calendar (tenant, partner_id);
call partner_wall('party_calendar', 'partner_id');

-- A partner may learn until when somebody at the vendor has, but not when the vendor works. This function reads past the wall
-- for that alone, and is the wall itself: one tenant.
create function vendor_calendar() returns setof party_calendar
language sql stable security definer set search_path = public, pg_temp as $$
    select * from party_calendar where tenant = current_setting('tandem.tenant', true) and partner_id is null
$$;
revoke all on function vendor_calendar from public;
grant execute on function vendor_calendar to ${runtimeRole};
