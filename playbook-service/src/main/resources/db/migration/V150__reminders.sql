-- Of what somebody is reminded, and when next: one row for each record, as long as there is something to remind of.
create table reminder (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    kind text not null,
    record_id uuid not null,
    partner_id uuid not null references partner,
    day date not null,
    -- Days from that day: negative before it, positive after it.
    offsets int[] not null,
    told int[] not null,
    since date not null,
    due_on date,
    unique (tenant, kind, record_id)
);
create index reminder_due on reminder (tenant, due_on) where due_on is not null;
call partner_wall('reminder', 'partner_id');

-- Certifications that expire.
with running as (
    select one.tenant, one.id, one.partner_id, one.expires_on,
           ((now() + make_interval(secs => times.clock_offset_seconds)) at time zone times.zone)::date as today
      from certification one
      join tenant_time times on times.tenant = one.tenant
     where one.expires_on is not null and one.due_at is not null
)
insert into reminder (id, tenant, revision, kind, record_id, partner_id, day, offsets, told, since, due_on)
select gen_random_uuid(), tenant, 0, 'certification', id, partner_id, expires_on, '{-90,-30,-7}', '{}', today,
       (select min(expires_on + days) from unnest('{-90,-30,-7}'::int[]) days where expires_on + days > today)
  from running;
