-- The versions that sales of a partner run or ran by, whatever they are for. Kept where the rows of sales are written, so that no
-- way of writing one forgets it.
create table sale_playbook (
    tenant text not null,
    partner_id uuid not null,
    playbook_id uuid not null references playbook,
    primary key (tenant, partner_id, playbook_id)
);
call partner_wall('sale_playbook', 'partner_id');
revoke update, delete on sale_playbook from ${runtimeRole};

create function note_sale_playbook() returns trigger language plpgsql as $$
begin
    insert into sale_playbook values (new.tenant, new.partner_id, new.playbook_id) on conflict do nothing;
    return null;
end $$;
create trigger note_sale_playbook after insert or update of playbook_id on engagement
    for each row execute function note_sale_playbook();

insert into sale_playbook
select tenant, partner_id, playbook_id from engagement
 union
select engagement.tenant, engagement.partner_id, playbook.id
  from engagement, jsonb_array_elements(version_changes) change
  join playbook on playbook.id = cast(change -> 'from' ->> 'id' as uuid)
 where jsonb_typeof(version_changes) = 'array';

-- One list of a version's audience. The empty text, which nobody is called, stands for everybody: a list holds a partner if it
-- shares an element with what the partner is and that text.
create function audience_of(content jsonb, list text) returns text[] language sql immutable as $$
    select case when count(*) = 0 then array[''] else array_agg(named) end
      from jsonb_array_elements_text(
               case jsonb_typeof(content -> 'audience' -> list) when 'array' then content -> 'audience' -> list else '[]' end) named
$$;

-- Types as the rows of partners write them: of systemIntegrator, SYSTEM_INTEGRATOR.
create function audience_types(content jsonb) returns text[] language sql immutable as $$
    select array_agg(upper(regexp_replace(named, '([A-Z])', '_\1', 'g')))
      from unnest(audience_of(content, 'partnerTypes')) named
$$;

alter table playbook
    add for_partners text[] not null generated always as (audience_of(content, 'partnerIds')) stored,
    add for_tiers text[] not null generated always as (audience_of(content, 'tiers')) stored,
    add for_types text[] not null generated always as (audience_types(content)) stored,
    add for_territories text[] not null generated always as (audience_of(content, 'territories')) stored;
create index playbook_audience on playbook using gin (tenant, for_partners, for_tiers, for_types, for_territories)
    where status in ('PUBLISHED', 'RETIRED');

-- What a partner may read. A function of its own, since under row-level security no index serves the operators of lists: it bypasses
-- that, and answers to the vendor, and to the partner itself.
create function playbooks_read_by(reader uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select playbook.id
      from playbook
     where playbook.tenant = current_setting('tandem.tenant', true)
       and playbook.status in ('PUBLISHED', 'RETIRED')
       and coalesce(partner_at_work(), reader) = reader
       and playbook.for_partners && array['', cast(reader as text)]
       and playbook.for_tiers && array['', (select tier from partner where id = reader and tenant = current_setting('tandem.tenant', true))]
       and playbook.for_types && array['', (select type from partner where id = reader and tenant = current_setting('tandem.tenant', true))]
       and playbook.for_territories
               && array['', (select territory from partner where id = reader and tenant = current_setting('tandem.tenant', true))]
     union
    select sale_playbook.playbook_id
      from sale_playbook
     where sale_playbook.tenant = current_setting('tandem.tenant', true)
       and sale_playbook.partner_id = reader and coalesce(partner_at_work(), reader) = reader
$$;
revoke all on function playbooks_read_by from public;
grant execute on function playbooks_read_by to ${runtimeRole};

-- What the partner is stands in subqueries of their own: they are asked once for a statement, not for each version.
drop policy wall on playbook;
call wall('playbook', 'at_work_for(tenant) and (partner_at_work() is null or status in (''PUBLISHED'', ''RETIRED'') and (
    for_partners && array['''', cast(partner_at_work() as text)]
        and for_tiers && array['''', (select partner.tier from partner where partner.id = partner_at_work())]
        and for_types && array['''', (select partner.type from partner where partner.id = partner_at_work())]
        and for_territories && array['''', (select partner.territory from partner where partner.id = partner_at_work())]
    or exists (select from sale_playbook
                where sale_playbook.tenant = playbook.tenant and sale_playbook.partner_id = partner_at_work()
                  and sale_playbook.playbook_id = playbook.id)))');

-- With a version that is not there for a partner, what it wrote of it is not either.
drop policy wall on document_comment;
call wall('document_comment', 'at_work_for(tenant) and (partner_at_work() is null or partner_at_work() = partner_id
    and exists (select from playbook where playbook.id = document_id))');

-- For whom a version is names other partners.
create or replace function seen_by_partners(content jsonb) returns jsonb language sql immutable as $$
    select content - 'audience'
        || case when content @? 'strict $.competitors[0]'
                then jsonb_build_object('competitors', jsonb_path_query_array(content, '$.competitors[*] ? (@.shared == true)'))
                else '{}' end
        || case when content @? 'strict $.revenueExpectations[0]'
                then jsonb_build_object('revenueExpectations',
                         jsonb_path_query_array(content, '$.revenueExpectations[*] ? (@.shared == true || @.side == "partner")'))
                else '{}' end
$$;

-- This function bypasses the wall as well.
create or replace function search_playbooks(asked text, language text, after uuid, most int)
returns table (id uuid, code text, version int, status text, rank real, highlights text)
language sql stable security definer set search_path = public, pg_temp as $$
    with query as materialized (
        select websearch_to_tsquery(words_in(language), asked) || websearch_to_tsquery('simple', asked) as words
    ), newest as materialized (
        -- For a word that occurs in every document, all of them would be ranked; the newest are then as good as any. The limit
        -- applies before ranking, since ranking reads the words of each document.
        (select playbook.id
           from playbook
          where partner_at_work() is null
            and playbook.words @@ (select words from query)
            and playbook.tenant = current_setting('tandem.tenant', true)
            and playbook.status <> 'DISCARDED'
          order by playbook.id desc
          limit 1000)
         union all
        (select playbook.id
           from playbook
          where partner_at_work() is not null
            and playbook.partner_words @@ (select words from query)
            and playbook.tenant = current_setting('tandem.tenant', true)
            and playbook.status = 'PUBLISHED'
            and playbook.id in (select playbooks_read_by(partner_at_work()))
          order by playbook.id desc
          limit 1000)
    ), found as materialized (
        select playbook.id,
               ts_rank(case when partner_at_work() is null then playbook.words else playbook.partner_words end, query.words) as rank
          from newest join playbook using (id), query
    ), seen as materialized (
        -- Always one row, so that hits are not compared with all other hits.
        select max(found.rank) as rank from found where found.id = after
    ), page as (
        select found.id, found.rank
          from found, seen
         where seen.rank is null or found.rank < seen.rank or (found.rank = seen.rank and found.id > after)
         order by found.rank desc, found.id
         limit most
    )
    select playbook.id, playbook.code, playbook.version, playbook.status, page.rank,
           ts_headline(words_in(playbook.content ->> 'language'),
               replace(replace(replace(
                   prose(case when partner_at_work() is null then playbook.content else seen_by_partners(playbook.content) end),
                   '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
               query.words,
               'StartSel=<mark>, StopSel=</mark>, MaxFragments=3, MaxWords=20, MinWords=8, FragmentDelimiter=" … "')
      from page join playbook using (id), query
     order by page.rank desc, page.id
$$;
