-- What a partner may search for: a version's competitors, and what the vendor expects to earn, are the vendor's unless they are shared.
create or replace function prose(content jsonb) returns text language sql immutable as $$
    select left(string_agg(said #>> '{}', E'\n'), 400000)
      from jsonb_path_query(content, 'strict $.** ? (@.type() == "object").keyvalue() ? (
               @.key == "name" || @.key == "purpose" || @.key == "statement" || @.key == "audience" || @.key == "objection"
               || @.key == "answer" || @.key == "question" || @.key == "description" || @.key == "contribution" || @.key == "text"
               || @.key == "companySize" || @.key == "subject" || @.key == "body" || @.key == "industries"
               || @.key == "signs" || @.key == "problems" || @.key == "disqualifiers" || @.key == "proof"
               || @.key == "use" || @.key == "strengths" || @.key == "commitment" || @.key == "agenda").value') found,
           jsonb_path_query(found, 'lax $[*] ? (@.type() == "string")') said
$$;

create function seen_by_partners(content jsonb) returns jsonb language sql immutable as $$
    select content
        || case when content @? 'strict $.competitors[0]'
                then jsonb_build_object('competitors', jsonb_path_query_array(content, '$.competitors[*] ? (@.shared == true)'))
                else '{}' end
        || case when content @? 'strict $.revenueExpectations[0]'
                then jsonb_build_object('revenueExpectations',
                         jsonb_path_query_array(content, '$.revenueExpectations[*] ? (@.shared == true || @.side == "partner")'))
                else '{}' end
$$;

alter table playbook
    add partner_words tsvector generated always as (playbook_words(seen_by_partners(content), code)) stored;
create index playbook_partner_words on playbook using gin (tenant, partner_words) where status = 'PUBLISHED';

-- Two branches, of which the plan drops one: an index on either column serves its own.
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
          order by playbook.id desc
          limit 1000)
         union all
        (select playbook.id
           from playbook
          where partner_at_work() is not null
            and playbook.partner_words @@ (select words from query)
            and playbook.tenant = current_setting('tandem.tenant', true)
            and playbook.status = 'PUBLISHED'
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
