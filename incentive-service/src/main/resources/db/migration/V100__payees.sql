create extension if not exists btree_gist;

-- What is written stays: privileges stop the running service, a trigger with this function stops everybody else.
create function stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create table books (
    tenant text primary key,
    start_on date not null
);
call tenant_wall('books');

-- Ids of partners and of persons are kept as text: money is apportioned, and its ledger checked, in the order of that.
create table payee (
    tenant text not null,
    id text not null,
    kind text not null check (kind in ('PARTNER', 'PERSON')),
    name text,
    revision int not null,
    primary key (tenant, id)
);
call vendor_wall('payee');

-- A partner's prices depend on how it stood, so it may see that of itself.
create table partner_standing (
    tenant text not null,
    id uuid primary key,
    partner_id uuid not null,
    since date not null,
    revision int not null,
    suspended boolean,
    tier text,
    integration_depth text check (integration_depth in ('NONE', 'BASIC', 'CERTIFIED'))
);
create index partner_standing_of_partner on partner_standing (tenant, partner_id, since, revision);
call partner_wall('partner_standing', 'partner_id');
