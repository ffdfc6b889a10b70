-- That somebody was erased, when and by whom, without a word on who it was.
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
