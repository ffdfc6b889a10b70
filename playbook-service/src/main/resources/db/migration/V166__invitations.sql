-- How people enter the program: each by a code that somebody of their side, or the vendor, has given them.
create table invitation (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid references partner,
    -- What the person will be; null once it is accepted or withdrawn.
    profile jsonb,
    -- Of the code, which is kept nowhere.
    digest bytea not null unique,
    invited_by uuid not null,
    ends_at timestamptz not null,
    status text not null,
    accepted_by uuid
);
create index invitation_partner on invitation (tenant, partner_id, id);
create index invitation_inviter on invitation (tenant, invited_by) where status = 'PENDING';
create index invitation_status on invitation (tenant, status, id);
call track_changes('invitation');
call partner_wall('invitation', 'partner_id');
