-- How much of a sale's work each person has: whom a role goes to is decided by all of it, so it is counted when it changes.
create table open_work (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    partner_id uuid not null,
    person_id uuid not null,
    tasks int not null,
    open_tasks int not null,
    assigned_at timestamptz not null
);
create unique index open_work_engagement on open_work (tenant, engagement_id, person_id);
create index open_work_person on open_work (tenant, person_id, open_tasks) where open_tasks > 0;
create index open_work_assigned on open_work (tenant, person_id, assigned_at);
call partner_wall('open_work', 'partner_id');

-- Until a sale next changes, what is open of it is what lacks a sign-off or pieces of evidence.
insert into open_work (id, tenant, revision, engagement_id, partner_id, person_id, tasks, open_tasks, assigned_at)
select gen_random_uuid(), tenant, 0, id, partner_id, person_id, count(*), count(*) filter (where is_open), started_at
  from (select distinct engagement.id, engagement.tenant, engagement.partner_id, engagement.started_at,
               task -> 'requirements' ->> 'activity' as activity, (holder ->> 'personId')::uuid as person_id,
               (task -> 'requirements' ->> 'signOff')::boolean and jsonb_typeof(task -> 'signedOff') is distinct from 'object'
                   or jsonb_array_length(jsonb_path_query_array(task, '$.evidence[*] ? (!exists (@.withdrawn.by))'))
                       < (task -> 'requirements' ->> 'minimumEvidence')::int as is_open
          from engagement, jsonb_array_elements(tasks) task,
               jsonb_array_elements(task -> 'responsible' || jsonb_build_array(task -> 'accountable')) holder
         where engagement.status = 'RUNNING' and holder ->> 'personId' is not null) held
 group by id, tenant, partner_id, person_id, started_at;

-- A role at the vendor may be given to somebody on behalf of a partner, by work that the partner does not see. Only for that,
-- this function bypasses row-level security, and enforces it itself: one tenant.
create function open_work_of(people uuid[]) returns table (person_id uuid, open_tasks bigint, last_assigned timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
    select person,
           (select coalesce(sum(open_work.open_tasks), 0) from open_work
             where tenant = current_setting('tandem.tenant', true) and open_work.person_id = person
               and open_work.open_tasks > 0),
           (select max(open_work.assigned_at) from open_work
             where tenant = current_setting('tandem.tenant', true) and open_work.person_id = person)
      from unnest(people) person
$$;
revoke all on function open_work_of from public;
grant execute on function open_work_of to ${runtimeRole};
