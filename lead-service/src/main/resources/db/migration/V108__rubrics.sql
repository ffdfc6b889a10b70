create table rubric (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    version int not null,
    status text not null,
    authors uuid[] not null,
    approved_by uuid,
    sent_back_reason text,
    content jsonb not null,
    report jsonb,
    unique (tenant, code, version),
    check (approved_by <> all (authors))
);
create unique index rubric_in_force on rubric (tenant) where status = 'PUBLISHED';
call vendor_wall('rubric');
call track_settings('rubric');
