-- Full-text operators are not leakproof, so under row-level security no index would serve them. This function
-- bypasses it and enforces it itself: one tenant, and for a partner only published versions.
-- At most the newest thousand hits are ranked, and they are compared with the last one of the previous page, not with each
-- other: the time does not grow with the square of the hits.
create function search_playbooks(asked text, language text, after uuid, most int)
returns table (id uuid, code text, version int, status text, rank real, highlights text)
language sql stable security definer set search_path = public, pg_temp as $$
    with query as materialized (
        select websearch_to_tsquery(words_in(language), asked) || websearch_to_tsquery('simple', asked) as words
    ), newest as materialized (
        -- For a word that occurs in every document, all of them would be ranked; the newest are then as good as any. The limit
        -- applies before ranking, since ranking reads the words of each document.
        select playbook.id
          from playbook
         where playbook.words @@ (select words from query)
           and playbook.tenant = current_setting('tandem.tenant', true)
           and (partner_at_work() is null or playbook.status = 'PUBLISHED')
         order by playbook.id desc
         limit 1000
    ), found as materialized (
        select playbook.id, ts_rank(playbook.words, query.words) as rank
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
               replace(replace(replace(prose(playbook.content), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
               query.words,
               'StartSel=<mark>, StopSel=</mark>, MaxFragments=3, MaxWords=20, MinWords=8, FragmentDelimiter=" … "')
      from page join playbook using (id), query
     order by page.rank desc, page.id
$$;
revoke all on function search_playbooks from public;
grant execute on function search_playbooks to ${runtimeRole};
