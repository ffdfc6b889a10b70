-- The backlog is what a plan owes to deals that had closed before it was approved, and how far it is posted.
create table plan (
    tenant text not null,
    id uuid primary key,
    code text not null,
    version int not null,
    name text not null,
    currency text not null,
    effective_from date not null,
    effective_to date,
    status text not null check (status in ('DRAFT', 'APPROVED')),
    authors uuid[] not null,
    approved_by uuid,
    approved_at timestamptz,
    rules jsonb not null,
    backlog_from date,
    backlog_until date,
    backlog_parts int,
    backlog_parts_done int,
    backlog_posted_up_to text,
    revision int not null,
    unique (tenant, code, version),
    check (effective_to is null or effective_to > effective_from),
    check (approved_by <> all (authors)),
    check ((status = 'DRAFT') = (backlog_parts is null)),
    check (backlog_parts_done between 0 and backlog_parts),
    check (backlog_parts = 0 or backlog_until > backlog_from),
    constraint one_version_at_a_time exclude using gist
        (tenant with =, code with =, daterange(effective_from, effective_to) with &&) where (status = 'APPROVED')
);
create index plan_with_backlog on plan (tenant, id) where backlog_parts_done < backlog_parts;
call track_changes('plan');
call vendor_wall('plan');
