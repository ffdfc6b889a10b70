-- The last move of each sandbox's clock that was asked for at the door, and what is known of what it has made due.
create table sandbox_clock (
    id uuid primary key,
    tenant text not null unique,
    revision int not null,
    -- Until then somebody is about to move it; null if nobody is.
    claimed_until timestamptz,
    -- The rest is null until it was moved for the first time.
    moved_from timestamptz,
    moved_to timestamptz,
    readiness jsonb,
    -- What the services said at the last look.
    answers jsonb
);
call vendor_wall('sandbox_clock');
