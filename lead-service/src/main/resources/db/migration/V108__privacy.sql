-- Consent can be taken back purpose by purpose; the time of the last withdrawal is kept beside it.
alter table consent add column withdrawn text[] not null default '{}';

-- Who on the other side saw whose contact, a row for each day.
create table disclosure (
    id uuid primary key,
    tenant text not null,
    lead_id uuid not null references lead,
    partner_id uuid not null,
    viewer text not null,
    seen_on date not null,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    unique (tenant, lead_id, viewer, seen_on)
);
create index disclosure_lead on disclosure (tenant, lead_id, id);
call tenant_wall('disclosure');

-- That somebody was erased, when and by whom, without a word on who it was.
create table erasure (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    lead_ids uuid[] not null,
    reason text not null,
    erased_by text not null,
    erased_at timestamptz not null
);
create index erasure_newest on erasure (tenant, id);
call vendor_wall('erasure');
