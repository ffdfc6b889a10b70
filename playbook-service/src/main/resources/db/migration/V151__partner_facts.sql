-- What the other services have told of a partner. Of all kinds in one table: they are read together, by time, and none has more to
-- say than how much it was.
create table partner_fact (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null,
    kind text not null,
    thread uuid,
    record_id uuid,
    happened_at timestamptz not null,
    value numeric not null,
    unit text not null,
    out_of numeric
);
create index partner_fact_partner on partner_fact (tenant, partner_id, happened_at, id);
create index partner_fact_kind on partner_fact (tenant, partner_id, kind, happened_at, id);
call partner_wall('partner_fact', 'partner_id');
revoke update, delete on partner_fact from ${runtimeRole};
