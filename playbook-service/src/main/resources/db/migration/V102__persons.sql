create table person (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    person_id uuid not null,
    partner_id uuid references partner,
    name text not null,
    email text not null,
    roles text[] not null,
    active boolean not null,
    unique (tenant, person_id)
);
create index person_email on person (tenant, email);
create index person_partner on person (tenant, partner_id, id);
call track_changes('person');
call partner_wall('person', 'partner_id');

-- A partner may learn who at the vendor has a role on its own sale, but not see the vendor's staff. Only for that, this function
-- bypasses row-level security, and enforces it itself: one tenant.
create function vendor_staff() returns setof person
language sql stable security definer set search_path = public, pg_temp as $$
    select * from person
     where tenant = current_setting('tandem.tenant', true) and partner_id is null and active
     order by id
$$;
revoke all on function vendor_staff from public;
grant execute on function vendor_staff to ${runtimeRole};
