-- A deal begins with an accepted handoff, or with an approved registration and no lead; each leads to one deal.
create table deal (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    thread uuid not null,
    lead_id uuid references lead,
    handoff_id uuid references handoff,
    registration_id uuid references registration,
    partner_id uuid not null,
    territory text,
    manager_id uuid,
    response_time interval,
    playbook_id uuid,
    playbook_version int,
    stage text not null,
    status text not null,
    currency char(3) not null,
    amount numeric(19, 4) not null,
    margin numeric(19, 4),
    annual_value numeric(19, 4),
    lines jsonb not null,
    participants jsonb not null,
    vendor_participants jsonb not null default '[]',
    forecast_category text not null default 'PIPELINE',
    expected_close_on date,
    opened_at timestamptz not null,
    closed_on date,
    close_reason_code text,
    close_reason text,
    -- Changes to the sale after it was closed, as running totals.
    refunded numeric(19, 4) not null default 0,
    paid numeric(19, 4) not null default 0,
    revisions int not null default 0,
    cancelled_on date,
    renewals int not null default 0,
    renewed_on date,
    churned_on date,
    constraint deal_has_an_origin check (lead_id is not null or registration_id is not null)
);
create unique index deal_one_per_handoff on deal (tenant, handoff_id);
create unique index deal_one_per_registration on deal (tenant, registration_id);
create index deal_lead on deal (tenant, lead_id);
create index deal_status on deal (tenant, status, id);
create index deal_stage on deal (tenant, stage, id);
create index deal_partner on deal (tenant, partner_id, id);
create index deal_thread on deal (tenant, thread);
create index deal_closed on deal (tenant, id) where closed_on is not null;
-- The forecast reads open deals by the day they are expected to close, and won ones by the day they closed.
create index deal_expected on deal (tenant, expected_close_on) where status = 'OPEN';
create index deal_won on deal (tenant, closed_on) where status = 'WON';
call track_changes('deal');
call partner_wall('deal', 'partner_id');

-- When deals entered and left the stages of their playbooks. Deals opened or imported before this table existed have no history.
create table stage_stay (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    deal_id uuid not null references deal,
    partner_id uuid not null,
    stage text not null,
    entered_at timestamptz not null,
    left_at timestamptz,
    worked_seconds bigint
);
create index stage_stay_list on stage_stay (tenant, deal_id, id);
create unique index stage_stay_current on stage_stay (tenant, deal_id) where left_at is null;
create index stage_stay_left on stage_stay (tenant, left_at) where left_at is not null;
call partner_wall('stage_stay', 'partner_id');

-- The revisions of closed deals, from one change to the next.
create table deal_revision (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    deal_id uuid not null references deal,
    partner_id uuid not null,
    number int not null,
    kind text not null,
    moved numeric(19, 4),
    business_on date not null,
    reason text,
    recorded_by uuid,
    recorded_at timestamptz,
    currency char(3) not null,
    amount numeric(19, 4) not null,
    margin numeric(19, 4),
    annual_value numeric(19, 4),
    lines jsonb not null,
    participants jsonb not null,
    vendor_participants jsonb not null,
    refunded numeric(19, 4) not null,
    paid numeric(19, 4) not null,
    net_amount numeric(19, 4) not null,
    unique (tenant, deal_id, number)
);
create index deal_revision_list on deal_revision (tenant, deal_id, id);
call partner_wall('deal_revision', 'partner_id');

-- Rows are immutable: privileges stop the running service, the trigger stops every other role.
create function stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger stays_as_written before update or delete or truncate on deal_revision
    for each statement execute function stays_as_written();
revoke update, delete, truncate on deal_revision from ${runtimeRole};

-- Row-level security lets a partner read the deals it owns. In others' deals it may see only its own part: this function
-- bypasses row-level security for that one part, and for the calling partner alone.
create index deal_participants on deal using gin (participants jsonb_path_ops);

create function participations_at_work(after_deal uuid, at_most int)
returns table (
    deal_id uuid, thread uuid, status text, closed_on date, currency text, amount numeric, refunded numeric,
    attribution text, share text, note text, link text
)
language sql stable security definer set search_path = public as $$
    select d.id, d.thread, d.status, d.closed_on, cast(d.currency as text), d.amount, d.refunded,
           part ->> 'attribution', part ->> 'share', part -> 'evidence' ->> 'note', part -> 'evidence' ->> 'link'
      from deal d
     cross join lateral jsonb_array_elements(d.participants) part
     where d.tenant = current_setting('tandem.tenant') and d.id > after_deal
       and d.participants @> jsonb_build_array(jsonb_build_object('partnerId', partner_at_work()))
       and part ->> 'partnerId' = cast(partner_at_work() as text)
     order by d.id
     limit at_most
$$;
revoke execute on function participations_at_work from public;
grant execute on function participations_at_work to ${runtimeRole};
