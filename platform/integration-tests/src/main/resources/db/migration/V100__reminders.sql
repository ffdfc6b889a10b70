-- The work of the timer of the service without a domain: each row is recorded in what_was_done, and may come again.
create table reminder (
    id bigint generated always as identity primary key,
    tenant text not null,
    name text not null,
    due_at timestamptz,
    again_every interval,
    last_at timestamptz
);
create index reminder_due on reminder (tenant, due_at) where due_at is not null;
call tenant_wall('reminder');

create table holiday (
    tenant text not null,
    name text not null,
    begins_on date
);
create index holiday_due on holiday (tenant, begins_on) where begins_on is not null;
call tenant_wall('holiday');

create table what_was_done (
    seq bigint generated always as identity primary key,
    tenant text not null,
    name text not null,
    dated timestamptz not null
);
call tenant_wall('what_was_done');
