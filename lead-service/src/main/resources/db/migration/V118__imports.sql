-- The imported rows of CRM exports, with fingerprints of their contents.
create table imported_row (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    external_id text not null,
    fingerprint text not null,
    lead_id uuid not null references lead,
    unique (tenant, external_id)
);
call vendor_wall('imported_row');
