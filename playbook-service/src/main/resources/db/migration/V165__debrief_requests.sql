-- That both sides are to write down what they learned from a sale that is over.
create table debrief_request (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    thread uuid not null,
    partner_id uuid not null references partner,
    playbook_id uuid not null references playbook,
    playbook_version int not null,
    due_on date not null,
    vendor_person_id uuid,
    partner_person_id uuid,
    awaited text[] not null,
    unique (tenant, engagement_id)
);
create index debrief_request_vendor_person on debrief_request (tenant, vendor_person_id) where vendor_person_id is not null;
create index debrief_request_partner_person on debrief_request (tenant, partner_person_id) where partner_person_id is not null;
call partner_wall('debrief_request', 'partner_id');
