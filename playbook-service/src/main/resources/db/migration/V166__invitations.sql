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
create index invitation_status on invitation (tenant, status, id);
call track_changes('invitation');
call partner_wall('invitation', 'partner_id');

-- Whoever has left one side may enter another, whose people do not see them yet. Only for that, this function bypasses row-level
-- security, and enforces it itself: one tenant, to the caller's own side, and nobody who takes part.
create function move_if_left(who uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
    update person set partner_id = partner_at_work()
     where tenant = current_setting('tandem.tenant', true) and person_id = who and not active
$$;
revoke all on function move_if_left from public;
grant execute on function move_if_left to ${runtimeRole};
