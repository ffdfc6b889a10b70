-- For whom a playbook is, its newest published version says (a variant says nothing: it is only for the sales that are assigned to it), also once that is retired: whom it leaves out reads the older ones no more,
-- but for those by which their own sales run. A version for fewer stays for these alone.
create table audience_in_force (
    tenant text not null,
    code text not null,
    for_partners text[] not null,
    for_tiers text[] not null,
    for_types text[] not null,
    for_territories text[] not null,
    primary key (tenant, code)
);
-- A partner sees which playbooks are for it, and so nothing of others.
call wall('audience_in_force', 'at_work_for(tenant) and (partner_at_work() is null or
    for_partners && array['''', cast(partner_at_work() as text)]
        and for_tiers && array['''', (select partner.tier from partner where partner.id = partner_at_work())]
        and for_types && array['''', (select partner.type from partner where partner.id = partner_at_work())]
        and for_territories && array['''', (select partner.territory from partner where partner.id = partner_at_work())])');

create function note_audience() returns trigger language plpgsql as $$
begin
    insert into audience_in_force
    values (new.tenant, new.code, new.for_partners, new.for_tiers, new.for_types, new.for_territories)
        on conflict (tenant, code) do update
       set for_partners = excluded.for_partners, for_tiers = excluded.for_tiers, for_types = excluded.for_types,
           for_territories = excluded.for_territories;
    return null;
end $$;
create trigger note_audience after update of status on playbook
    for each row when (old.status <> 'PUBLISHED' and new.status = 'PUBLISHED' and new.experiment_id is null) execute function note_audience();

insert into audience_in_force
select distinct on (tenant, code) tenant, code, for_partners, for_tiers, for_types, for_territories
  from playbook
 where status in ('PUBLISHED', 'RETIRED') and experiment_id is null
 order by tenant, code, version desc;

-- The versions of open offers, which a partner reads before it accepts.
create table offered_playbook (
    id uuid primary key,
    tenant text not null,
    partner_id uuid not null,
    playbook_id uuid not null references playbook
);
call partner_wall('offered_playbook', 'partner_id');
create index offered_playbook_partner on offered_playbook (tenant, partner_id, playbook_id);

create or replace function playbooks_read_by(reader uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    with it as (
        select array['', cast(reader as text)] as id,
               array['', (select tier from partner where id = reader and tenant = current_setting('tandem.tenant', true))] as tier,
               array['', (select type from partner where id = reader and tenant = current_setting('tandem.tenant', true))] as type,
               array['', (select territory from partner where id = reader and tenant = current_setting('tandem.tenant', true))] as territory
    )
    select playbook.id
      from playbook join audience_in_force newest using (tenant, code)
     where playbook.tenant = current_setting('tandem.tenant', true)
       and playbook.status in ('PUBLISHED', 'RETIRED')
       and playbook.experiment_id is null
       and coalesce(partner_at_work(), reader) = reader
       and playbook.for_partners && (select id from it) and newest.for_partners && (select id from it)
       and playbook.for_tiers && (select tier from it) and newest.for_tiers && (select tier from it)
       and playbook.for_types && (select type from it) and newest.for_types && (select type from it)
       and playbook.for_territories && (select territory from it) and newest.for_territories && (select territory from it)
     union
    select sale_playbook.playbook_id
      from sale_playbook
     where sale_playbook.tenant = current_setting('tandem.tenant', true)
       and sale_playbook.partner_id = reader and coalesce(partner_at_work(), reader) = reader
     union
    select offered_playbook.playbook_id
      from offered_playbook
     where offered_playbook.tenant = current_setting('tandem.tenant', true)
       and offered_playbook.partner_id = reader and coalesce(partner_at_work(), reader) = reader
$$;

drop policy wall on playbook;
call wall('playbook', 'at_work_for(tenant) and (partner_at_work() is null or status in (''PUBLISHED'', ''RETIRED'') and (
    experiment_id is null
        and for_partners && array['''', cast(partner_at_work() as text)]
        and for_tiers && array['''', (select partner.tier from partner where partner.id = partner_at_work())]
        and for_types && array['''', (select partner.type from partner where partner.id = partner_at_work())]
        and for_territories && array['''', (select partner.territory from partner where partner.id = partner_at_work())]
        and exists (select from audience_in_force newest where newest.tenant = playbook.tenant and newest.code = playbook.code)
    or exists (select from sale_playbook
                where sale_playbook.tenant = playbook.tenant and sale_playbook.partner_id = partner_at_work()
                  and sale_playbook.playbook_id = playbook.id)
    or exists (select from offered_playbook
                where offered_playbook.tenant = playbook.tenant and offered_playbook.partner_id = partner_at_work()
                  and offered_playbook.playbook_id = playbook.id)))');
