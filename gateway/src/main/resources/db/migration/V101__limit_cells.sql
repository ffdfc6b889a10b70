-- How much of each limit was leased, in the cell of time that runs and in the one before it. Keys are digests; a caller may have no
-- tenant, and nobody is shown these rows, so that there is no wall around them.
create table limit_cell (
    key text not null,
    policy text not null,
    -- Milliseconds of a cell. Cells are numbered from 1970 on, so that those of a day begin at midnight, UTC.
    span bigint not null,
    cell bigint not null,
    used bigint not null,
    used_before bigint not null,
    primary key (key, policy)
) with (fillfactor = 80);

-- A cell counts for its own time, and for as long again.
create index limit_cell_over on limit_cell (((cell + 2) * span));

-- Replicas at work. While the database is away, each allows its part of every quota.
create table limit_replica (
    id uuid primary key,
    seen_at bigint not null
);

grant select, insert, update, delete on limit_cell, limit_replica to ${runtimeRole};

-- Milliseconds since 1970, by the one clock that decides which cell it is.
create function limit_now() returns bigint language sql volatile as $$
    select floor(extract(epoch from clock_timestamp()) * 1000)::bigint
$$;

-- Grants of what each key asks for as much as its window leaves. What was used without a lease is booked in any case: in the cell that
-- it was used in, as far as that still counts.
create function lease_units(
    keys text[], policies text[], quotas bigint[], spans bigint[], sliding boolean[], asked bigint[],
    owed_cells bigint[], owed bigint[], owed_before bigint[])
    returns table (place bigint, granted bigint, cell bigint, used bigint, used_before bigint, elapsed bigint)
    language plpgsql as $$
#variable_conflict use_column
declare
    lease record;
    held limit_cell;
    now bigint;
begin
    -- In the same order for all, so that no two wait for each other.
    for lease in
        select * from unnest(keys, policies, quotas, spans, sliding, asked, owed_cells, owed, owed_before) with ordinality
            as lease (key, policy, quota, span, slides, asked, owed_cell, owed, owed_before, place)
        order by key, policy
    loop
        loop
            select * into held from limit_cell c where c.key = lease.key and c.policy = lease.policy for update;
            exit when found;
            insert into limit_cell values (lease.key, lease.policy, lease.span, 0, 0, 0) on conflict do nothing;
        end loop;

        -- Asked for once the row is held: times of one row follow each other, as the leases do.
        now := limit_now();
        if held.span <> lease.span or held.cell > now / lease.span + 1 then
            -- Another window, or a clock that was set back: as if all of it had been used just now.
            held.used := case when now < (held.cell + 2) * held.span then held.used else 0 end;
            held.used_before := 0;
            held.span := lease.span;
            held.cell := now / lease.span;
        end if;
        cell := greatest(held.cell, now / lease.span);
        elapsed := greatest(0, now - cell * lease.span);
        used := case when cell = held.cell then held.used else 0 end;
        used_before := case cell - held.cell when 0 then held.used_before when 1 then held.used else 0 end;

        if lease.owed_cell >= cell then
            used := used + lease.owed;
            used_before := used_before + lease.owed_before;
        elsif lease.owed_cell = cell - 1 then
            used_before := used_before + lease.owed;
        end if;

        granted := greatest(0, least(lease.asked, lease.quota - used - case when lease.slides
            then (used_before * (lease.span - elapsed) + lease.span - 1) / lease.span else 0 end));
        used := used + granted;
        update limit_cell c set span = lease.span, cell = lease_units.cell, used = lease_units.used,
               used_before = lease_units.used_before
         where c.key = lease.key and c.policy = lease.policy;
        place := lease.place;
        return next;
    end loop;
end $$;

-- Forgets cells that no longer count, and replicas that are gone; zero while another one is at it.
create function forget_limit_cells(most integer) returns integer language plpgsql as $$
declare
    now bigint := limit_now();
    forgotten integer;
begin
    if not pg_try_advisory_xact_lock(hashtext('tandem.limits')) then
        return 0;
    end if;
    delete from limit_replica where seen_at < now - 60000;
    delete from limit_cell where (key, policy) in (
        select key, policy from limit_cell where (cell + 2) * span <= now limit most for update skip locked);
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
