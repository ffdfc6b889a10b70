-- A conflict is to be decided by the deadline of its hearing.
update work_item
   set due_at = conflict_case.deadline
  from conflict_case
 where work_item.kind = 'CONFLICT' and work_item.record_id = conflict_case.id and work_item.tenant = conflict_case.tenant;

-- Until then the side that has not stated its position has that to do.
insert into work_item (id, tenant, revision, record_id, engagement_id, thread, partner_id, kind, title, due_at,
                       roles, side, awaited_by, barred, since)
select gen_random_uuid(), tenant, 0, id, engagement_id, thread, partner_id, 'CONFLICT_POSITION', subject, deadline,
       case positions -> 0 ->> 'side' when 'vendor' then array['partnerAdmin'] else array['channelManager', 'vendorAdmin'] end,
       case positions -> 0 ->> 'side' when 'vendor' then 'PARTNER' else 'VENDOR' end, opened_by,
       array[(positions -> 0 ->> 'by')::uuid], opened_at
  from conflict_case
 where status = 'OPEN' and jsonb_array_length(positions) = 1 and due_at is not null;
