create extension if not exists btree_gin;

create function words_in(language text) returns regconfig language sql immutable as $$
    select case coalesce(language, 'en')
        when 'en' then 'english'::regconfig when 'de' then 'german' when 'fr' then 'french' when 'es' then 'spanish'
        when 'it' then 'italian' when 'nl' then 'dutch' when 'pt' then 'portuguese' when 'da' then 'danish'
        when 'sv' then 'swedish' when 'no' then 'norwegian' when 'fi' then 'finnish' else 'simple' end
$$;

-- What people wrote to be read, without codes, durations and roles.
create function prose(content jsonb) returns text language sql immutable as $$
    select left(string_agg(said #>> '{}', E'\n'), 400000)
      from jsonb_path_query(content, 'strict $.** ? (@.type() == "object").keyvalue() ? (
               @.key == "name" || @.key == "purpose" || @.key == "statement" || @.key == "audience" || @.key == "objection"
               || @.key == "answer" || @.key == "question" || @.key == "what" || @.key == "brings" || @.key == "text"
               || @.key == "companySize" || @.key == "subject" || @.key == "body" || @.key == "industries"
               || @.key == "signs" || @.key == "problems" || @.key == "disqualifiers" || @.key == "proof").value') found,
           jsonb_path_query(found, 'lax $[*] ? (@.type() == "string")') said
$$;

-- Stems of the document's own language, and whole words for whoever asks in another one. Its name counts most.
create function playbook_words(content jsonb, code text) returns tsvector language sql immutable as $$
    select setweight(to_tsvector('simple', replace(code, '-', ' ')), 'A')
        || setweight(to_tsvector(words_in(content ->> 'language'), coalesce(content ->> 'name', '')), 'A')
        || setweight(to_tsvector(words_in(content ->> 'language'), coalesce(content ->> 'purpose', '')), 'B')
        || to_tsvector(words_in(content ->> 'language'), coalesce(prose(content), ''))
        || to_tsvector('simple', coalesce(prose(content), ''))
$$;

alter table playbook add column words tsvector generated always as (playbook_words(content, code)) stored;
create index playbook_words on playbook using gin (tenant, words);

-- Full-text operators are not leakproof, so under row-level security no index would serve them. This function reads past
-- the wall and is the wall itself: one tenant, and for a partner what is published.
create function search_playbooks(asked text, language text, after uuid, most int)
returns table (id uuid, code text, version int, status text, rank real, highlights text)
language sql stable security definer set search_path = public, pg_temp as $$
    with query as (
        select websearch_to_tsquery(words_in(language), asked) || websearch_to_tsquery('simple', asked) as words
    ), found as materialized (
        select playbook.id, ts_rank(playbook.words, query.words) as rank
          from playbook, query
         where playbook.words @@ query.words
           and playbook.tenant = current_setting('tandem.tenant', true)
           and (partner_at_work() is null or playbook.status = 'PUBLISHED')
           -- A word that every document has would rank them all; the newest are as good as any then.
         order by playbook.id desc
         limit 2000
    ), page as (
        select found.id, found.rank
          from found
          left join found seen on seen.id = after
         where seen.id is null or found.rank < seen.rank or (found.rank = seen.rank and found.id > seen.id)
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
