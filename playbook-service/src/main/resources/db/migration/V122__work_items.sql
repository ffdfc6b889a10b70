-- One row for each open piece of work, as long as it is open: a list of everybody's work is read from it alone.
create table work_item (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    record_id uuid not null,
    engagement_id uuid references engagement,
    thread uuid,
    partner_id uuid not null,
    kind text not null,
    activity text,
    title text not null,
    -- The last day of 9999 for what has no time, which comes last.
    due_at timestamptz not null,
    -- Null for whoever of the side has one of the roles, except those who are barred.
    person_id uuid,
    -- Not text: of one type with what it is compared with.
    roles varchar[] not null,
    side text not null,
    awaited_by uuid,
    barred uuid[] not null,
    since timestamptz not null
);
create index work_item_record on work_item (tenant, record_id);
create index work_item_due on work_item (tenant, due_at, id);
create index work_item_kind on work_item (tenant, kind, due_at, id);
create index work_item_partner on work_item (tenant, partner_id, due_at, id);
create index work_item_engagement on work_item (tenant, engagement_id, due_at, id) where engagement_id is not null;
create index work_item_person on work_item (tenant, person_id, due_at, id) where person_id is not null;
create index work_item_role on work_item (tenant, side, due_at, id) where person_id is null;
create index work_item_awaited on work_item (tenant, awaited_by, due_at, id) where awaited_by is not null;
call partner_wall('work_item', 'partner_id');

-- What was open before. Until a sale next changes, a task is open of which a sign-off or pieces of evidence are lacking, and what
-- these must contain, and its checklist, are not looked at.
with open_task as (
    select tenant, id, thread, partner_id, started_at, task, task -> 'requirements' ->> 'activity' as activity,
           task -> 'requirements' ->> 'name' as name,
           coalesce((task -> 'due' ->> 'at')::timestamptz, '9999-12-31 00:00+00') as due_at,
           (task -> 'accountable' ->> 'personId')::uuid as accountable,
           jsonb_array_length(jsonb_path_query_array(task, '$.evidence[*] ? (!exists (@.withdrawn.by))'))
               >= (task -> 'requirements' ->> 'minimumEvidence')::int as proven
      from engagement, jsonb_array_elements(tasks) task
     where status = 'RUNNING' and coalesce(jsonb_array_length(task -> 'waiver' -> 'granted'), 0) = 0
), piece as (
    select distinct open_task.*, 'RESPONSIBLE' as kind, holder ->> 'side' as side, array[holder ->> 'role'] as roles,
           (holder ->> 'personId')::uuid as person_id, accountable as awaited_by, '{}'::uuid[] as barred
      from open_task, jsonb_array_elements(task -> 'responsible') holder
     where not proven
     union all
    select open_task.*, case when proven then 'SIGN_OFF' else 'ACCOUNTABLE' end, task -> 'accountable' ->> 'side',
           array[task -> 'accountable' ->> 'role'], accountable,
           case when proven
                then (jsonb_path_query_first(task, '$.responsible[*].personId ? (@ != null)') #>> '{}')::uuid end, '{}'
      from open_task
     where not proven
        or (task -> 'requirements' ->> 'signOff')::boolean and jsonb_typeof(task -> 'signedOff') is distinct from 'object'
     union all
    select open_task.*, 'WAIVER', case task -> 'waiver' ->> 'side' when 'vendor' then 'partner' else 'vendor' end,
           case task -> 'waiver' ->> 'side' when 'vendor' then array['partnerAdmin'] else array['channelManager', 'vendorAdmin'] end,
           null, (task -> 'waiver' ->> 'requestedBy')::uuid, array[(task -> 'waiver' ->> 'requestedBy')::uuid]
      from open_task
     where jsonb_typeof(task -> 'waiver') = 'object'
)
insert into work_item (id, tenant, revision, record_id, engagement_id, thread, partner_id, kind, activity, title, due_at,
                       person_id, roles, side, awaited_by, barred, since)
select gen_random_uuid(), tenant, 0, id, id, thread, partner_id, kind, activity, name, due_at,
       person_id, roles, upper(side), case when awaited_by is distinct from person_id then awaited_by end, barred, started_at
  from piece;

insert into work_item (id, tenant, revision, record_id, engagement_id, thread, partner_id, kind, title, due_at,
                       roles, side, awaited_by, barred, since)
select gen_random_uuid(), request.tenant, 0, request.id, sale.id, sale.thread, sale.partner_id, 'DISCOUNT', request.reason,
       coalesce(request.due_on::timestamp at time zone times.zone, '9999-12-31 00:00+00'),
       array(select jsonb_array_elements_text(step -> 'roles')), upper(step ->> 'side'), request.requested_by,
       array[request.requested_by] || array(select (approval ->> 'by')::uuid from jsonb_array_elements(request.approvals) approval),
       request.requested_at
  from discount_request request
  join engagement sale on sale.id = request.engagement_id
  left join tenant_time times on times.tenant = request.tenant, jsonb_array_elements(request.approvers) step
 where request.status = 'PENDING' and sale.status = 'RUNNING'
   and not request.approvals @> jsonb_build_array(jsonb_build_object('side', step ->> 'side'));

insert into work_item (id, tenant, revision, record_id, engagement_id, thread, partner_id, kind, activity, title, due_at,
                       person_id, roles, side, awaited_by, barred, since)
select gen_random_uuid(), tenant, 0, id, engagement_id, thread, partner_id, 'ESCALATION', activity, reason,
       (notices -> -1 ->> 'dueBy')::timestamptz, (notices -> -1 ->> 'personId')::uuid, array[notices -> -1 ->> 'role'],
       upper(notices -> -1 ->> 'side'),
       case when raised_by is distinct from (notices -> -1 ->> 'personId')::uuid then raised_by end, '{}',
       (notices -> -1 ->> 'notifiedAt')::timestamptz
  from escalation
 where status = 'OPEN';

-- Who planned an item is not known.
insert into work_item (id, tenant, revision, record_id, engagement_id, thread, partner_id, kind, title, due_at,
                       person_id, roles, side, barred, since)
select gen_random_uuid(), item.tenant, 0, item.id, sale.id, sale.thread, sale.partner_id, 'CLOSING_ITEM', item.title,
       (item.due_on + 1)::timestamp at time zone coalesce(times.zone, 'UTC'), item.owner_id, '{}', item.side, '{}', sale.started_at
  from closing_item item
  join engagement sale on sale.id = item.engagement_id
  left join tenant_time times on times.tenant = item.tenant
 where item.status = 'OPEN' and sale.status = 'RUNNING';

-- Once both sides were heard: both have stated their position, or the deadline is over.
insert into work_item (id, tenant, revision, record_id, engagement_id, thread, partner_id, kind, title, due_at,
                       person_id, roles, side, awaited_by, barred, since)
select gen_random_uuid(), tenant, 0, id, engagement_id, thread, partner_id, 'CONFLICT', subject, '9999-12-31 00:00+00',
       decider, case when decider is null then array['vendorAdmin'] else '{}' end,
       case when exists (select from person where person.tenant = heard.tenant and person_id = decider
                            and person.partner_id = heard.partner_id) then 'PARTNER' else 'VENDOR' end,
       case when opened_by is distinct from decider then opened_by end,
       array(select (position ->> 'by')::uuid from jsonb_array_elements(positions) position), opened_at
  from (select *, case when positions -> 0 ->> 'deciderId' = positions -> 1 ->> 'deciderId'
                        and not positions @> jsonb_build_array(jsonb_build_object('by', positions -> 0 ->> 'deciderId'))
                       then (positions -> 0 ->> 'deciderId')::uuid end as decider
          from conflict_case
         where decision is null and (jsonb_array_length(positions) = 2 or due_at is null)) heard;

create table reassignment (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    from_id uuid not null,
    to_id uuid not null,
    -- Whose people they are; null for the vendor's.
    own_partner_id uuid,
    with_partner_id uuid,
    engagement_id uuid,
    reason text not null,
    moved int not null,
    reassigned_by uuid not null,
    reassigned_at timestamptz not null
);
create index reassignment_by_id on reassignment (tenant, id);
create index reassignment_partner on reassignment (tenant, own_partner_id, id) where own_partner_id is not null;
call partner_wall('reassignment', 'own_partner_id');
revoke update, delete on reassignment from ${runtimeRole};

-- Whether a sale is late, and the other filters of the lists. Until a sale next changes, milestones that were reported as overdue, and
-- tasks that lack no more than what evidence must contain, or points of a checklist, do not make it late.
alter table engagement add late_at timestamptz;
update engagement
   set late_at = least(
           due_at,
           (select min((task -> 'due' ->> 'at')::timestamptz) from jsonb_array_elements(tasks) task
             where coalesce(jsonb_array_length(task -> 'waiver' -> 'granted'), 0) = 0
               and ((task -> 'requirements' ->> 'signOff')::boolean and jsonb_typeof(task -> 'signedOff') is distinct from 'object'
                    or jsonb_array_length(jsonb_path_query_array(task, '$.evidence[*] ? (!exists (@.withdrawn.by))'))
                        < (task -> 'requirements' ->> 'minimumEvidence')::int)),
           (select min((held -> 'due' ->> 'at')::timestamptz) from jsonb_array_elements(limits -> 'all') held
             where held ->> 'stage' = stage and held ->> 'milestone' is null))
 where status = 'RUNNING';
create index engagement_late on engagement (tenant, late_at) where late_at is not null;
create index engagement_stage on engagement (tenant, stage, id);
create index engagement_owned on engagement (tenant, owner_id, id) where owner_id is not null;
create index engagement_version on engagement (tenant, playbook_id, id);
create index playbook_status on playbook (tenant, status, id);
