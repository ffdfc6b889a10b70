-- The published version that a draft was made from, so that it does not take back what was published meanwhile.
alter table playbook add column based_on int;

-- A partner sees no draft, and of a version's log when it was published and retired.
drop policy wall on playbook;
call wall('playbook', 'at_work_for(tenant) and (partner_at_work() is null or status in (''PUBLISHED'', ''RETIRED''))');
drop policy wall on amendment;
call wall('amendment', 'at_work_for(tenant) and (partner_at_work() is null or action in (''PUBLISHED'', ''RETIRED''))');
