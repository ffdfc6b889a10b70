-- Whom of the vendor's people a partner asks. A partner reads what is said for it and for all, and writes neither.
create table vendor_contacts (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    -- Null for what holds for every partner for which nobody else is named.
    partner_id uuid references partner,
    contacts jsonb not null,
    unique nulls not distinct (tenant, partner_id)
);
call vendor_wall('vendor_contacts');
create policy read_by_partners on vendor_contacts for select
    using (at_work_for(tenant) and (partner_id is null or partner_id = partner_at_work()));
