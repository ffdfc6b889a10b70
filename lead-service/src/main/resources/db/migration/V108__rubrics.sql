create table rubric (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    version int not null,
    status text not null,
    author uuid not null,
    approved_by uuid,
    content jsonb not null,
    report jsonb,
    unique (tenant, code, version)
);
create unique index rubric_in_force on rubric (tenant) where status = 'PUBLISHED';
call vendor_wall('rubric');
