-- A partner's requests to compare its list with the vendor's: the person, the time, the size of the list and the verdict. The list is not stored.
create table overlap_check (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null,
    salt bytea not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    answered_at timestamptz,
    set_size int,
    verdict text
);
create index overlap_check_partner on overlap_check (tenant, partner_id, id);
create index overlap_check_recent on overlap_check (tenant, partner_id, asked_at);
call partner_wall('overlap_check', 'partner_id');
