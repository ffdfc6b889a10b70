-- A partner may learn who at the vendor has a role on its own sale and until when they have, but reads neither whom the
-- vendor employs nor when it works. These functions read past the wall for that alone, and are the wall themselves: one tenant.
create function vendor_staff() returns setof person
language sql stable security definer set search_path = public, pg_temp as $$
    select * from person
     where tenant = current_setting('tandem.tenant', true) and partner_id is null and active
     order by subject
$$;
revoke all on function vendor_staff from public;
grant execute on function vendor_staff to ${runtimeRole};

create function vendor_calendar() returns setof party_calendar
language sql stable security definer set search_path = public, pg_temp as $$
    select * from party_calendar where tenant = current_setting('tandem.tenant', true) and partner_id is null
$$;
revoke all on function vendor_calendar from public;
grant execute on function vendor_calendar to ${runtimeRole};
