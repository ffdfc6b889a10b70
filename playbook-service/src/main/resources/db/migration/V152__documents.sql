-- The log of versions is of documents of any kind.
alter table amendment drop constraint amendment_playbook_id_fkey;
alter table amendment rename column playbook_id to document_id;
alter index amendment_playbook rename to amendment_document;

-- A partner reads that of published playbooks.
drop policy wall on amendment;
call wall('amendment', 'at_work_for(tenant) and (partner_at_work() is null or action in (''PUBLISHED'', ''RETIRED'')
    and exists (select from playbook where playbook.id = document_id))');
