create table team_member (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    partner_id uuid not null,
    role text not null,
    part text,
    side text not null,
    person_id uuid not null,
    since timestamptz not null,
    until timestamptz
);
create index team_member_engagement on team_member (tenant, engagement_id, id);
-- One negotiation lead, one sponsor per side, one contributor per part.
create unique index team_member_present on team_member (
    tenant, engagement_id, role, coalesce(part, ''), (case when role = 'EXECUTIVE_SPONSOR' then side else '' end))
    where until is null;
call partner_wall('team_member', 'partner_id');

create table closing_item (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    engagement_id uuid not null references engagement,
    partner_id uuid not null,
    kind text not null,
    title text not null,
    side text not null,
    owner_id uuid not null,
    due_on date not null,
    status text not null,
    outcome text,
    settled_by uuid,
    settled_at timestamptz
);
create index closing_item_engagement on closing_item (tenant, engagement_id, id);
call partner_wall('closing_item', 'partner_id');
