-- What a plan owes to deals that had closed before it was approved, and how far it is posted. Of plans approved so far all is.
alter table plan
    add column backlog_from date,
    add column backlog_until date,
    add column backlog_parts int,
    add column backlog_parts_done int,
    add column backlog_posted_up_to text,
    add check (backlog_parts_done between 0 and backlog_parts),
    add check (backlog_parts = 0 or backlog_until > backlog_from);
update plan set backlog_parts = 0, backlog_parts_done = 0 where status = 'APPROVED';
alter table plan add check ((status = 'DRAFT') = (backlog_parts is null));
create index plan_with_backlog on plan (tenant, id) where backlog_parts_done < backlog_parts;
