-- The role whose people stand in for the person, while nobody with the role is there.
alter table work_item add backup varchar;
create index work_item_backup on work_item (tenant, side, backup, due_at, id) where backup is not null;

-- Whoever has done a task, has it to do, or has asked to be relieved of it does not sign it off for another person.
update work_item
   set barred = array(
           select distinct (person #>> '{}')::uuid
             from jsonb_array_elements(engagement.tasks) task,
                  jsonb_path_query(task, '$.evidence[*] ? (!exists (@.withdrawn.by)).by') person
            where task -> 'requirements' ->> 'activity' = work_item.activity
            union
           select (person #>> '{}')::uuid
             from jsonb_array_elements(engagement.tasks) task,
                  jsonb_path_query(task, '$.ticks[*].by') person
            where task -> 'requirements' ->> 'activity' = work_item.activity
            union
           select (person #>> '{}')::uuid
             from jsonb_array_elements(engagement.tasks) task,
                  jsonb_path_query(task, '$.responsible[*].personId ? (@ != null)') person
            where task -> 'requirements' ->> 'activity' = work_item.activity
            union
           select (task -> 'waiver' ->> 'requestedBy')::uuid
             from jsonb_array_elements(engagement.tasks) task
            where task -> 'requirements' ->> 'activity' = work_item.activity
              and task -> 'waiver' ->> 'requestedBy' is not null)
  from engagement
 where kind = 'SIGN_OFF' and engagement.id = engagement_id;
