-- Who answers an objection, by when, and with which evidence. Until now whoever raised one saw to it.
alter table objection
    add side text,
    add owner_id uuid,
    add due_at timestamptz,
    -- When the timer has to look at it: its due time, until that was told.
    add watch_at timestamptz,
    add evidence jsonb not null default '[]',
    add open_again_because text;
alter table objection alter column evidence drop default;
update objection
   set owner_id = raised_by,
       side = case when exists (select from person where person.tenant = objection.tenant and person_id = raised_by
                                   and person.partner_id = objection.partner_id) then 'PARTNER' else 'VENDOR' end;
alter table objection alter column side set not null;
create index objection_owner on objection (tenant, owner_id) where outcome = 'OPEN';
create index objection_watch on objection (tenant, watch_at) where watch_at is not null;

insert into work_item (id, tenant, revision, record_id, engagement_id, thread, partner_id, kind, title, due_at,
                       person_id, roles, side, barred, since)
select gen_random_uuid(), objection.tenant, 0, objection.id, sale.id, sale.thread, sale.partner_id, 'OBJECTION', objection.text,
       '9999-12-31 00:00+00', objection.owner_id, '{}', objection.side, '{}', objection.raised_at
  from objection
  join engagement sale on sale.id = objection.engagement_id
 where objection.outcome = 'OPEN' and sale.status = 'RUNNING';
