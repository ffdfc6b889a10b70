-- The erasures of persons, when and by whom, without the erased person's identity.
create table erasure (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    lead_ids uuid[] not null,
    reason text not null,
    erased_by uuid not null,
    erased_at timestamptz not null
);
create index erasure_newest on erasure (tenant, id);
call vendor_wall('erasure');
