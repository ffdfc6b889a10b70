-- Which playbook a sale began by, and why, for both sides; what else came into question is the vendor's alone.
create table playbook_choice (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    -- The handoff or the registration that the sale began with.
    origin_id uuid not null,
    partner_id uuid not null,
    playbook_id uuid not null,
    playbook_version int not null,
    code text not null,
    because text not null,
    criteria jsonb not null,
    chosen_at timestamptz not null,
    unique (tenant, origin_id)
);
call partner_wall('playbook_choice', 'partner_id');
revoke update, delete on playbook_choice from ${runtimeRole};

create table playbook_candidates (
    id uuid primary key references playbook_choice,
    tenant text not null,
    revision int not null,
    candidates jsonb not null,
    total int not null
);
call vendor_wall('playbook_candidates');
revoke update, delete on playbook_candidates from ${runtimeRole};
