create extension if not exists btree_gin;

create function words_in(language text) returns regconfig language sql immutable as $$
    select case coalesce(language, 'en')
        when 'en' then 'english'::regconfig when 'de' then 'german' when 'fr' then 'french' when 'es' then 'spanish'
        when 'it' then 'italian' when 'nl' then 'dutch' when 'pt' then 'portuguese' when 'da' then 'danish'
        when 'sv' then 'swedish' when 'no' then 'norwegian' when 'fi' then 'finnish' else 'simple' end
$$;

-- The texts for readers, without codes, durations and roles.
create function prose(content jsonb) returns text language sql immutable as $$
    select left(string_agg(said #>> '{}', E'\n'), 400000)
      from jsonb_path_query(content, 'strict $.** ? (@.type() == "object").keyvalue() ? (
               @.key == "name" || @.key == "purpose" || @.key == "statement" || @.key == "audience" || @.key == "objection"
               || @.key == "answer" || @.key == "question" || @.key == "description" || @.key == "contribution" || @.key == "text"
               || @.key == "companySize" || @.key == "subject" || @.key == "body" || @.key == "industries"
               || @.key == "signs" || @.key == "problems" || @.key == "disqualifiers" || @.key == "proof").value') found,
           jsonb_path_query(found, 'lax $[*] ? (@.type() == "string")') said
$$;

-- Stems in the document's own language, and whole words for searches in another one. The name counts most.
create function playbook_words(content jsonb, code text) returns tsvector language sql immutable as $$
    select setweight(to_tsvector('simple', replace(code, '-', ' ')), 'A')
        || setweight(to_tsvector(words_in(content ->> 'language'), coalesce(content ->> 'name', '')), 'A')
        || setweight(to_tsvector(words_in(content ->> 'language'), coalesce(content ->> 'purpose', '')), 'B')
        || to_tsvector(words_in(content ->> 'language'), coalesce(prose(content), ''))
        || to_tsvector('simple', coalesce(prose(content), ''))
$$;

create table playbook (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    version int not null,
    status text not null,
    authors uuid[] not null,
    approved_by uuid,
    content jsonb not null,
    words tsvector generated always as (playbook_words(content, code)) stored,
    unique (tenant, code, version),
    check (approved_by <> all (authors))
);
create index playbook_words on playbook using gin (tenant, words);
call track_changes('playbook');
call tenant_wall('playbook');

create table amendment (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    playbook_id uuid not null references playbook,
    amended_at timestamptz not null,
    amended_by uuid not null,
    action text not null,
    reason text,
    changes jsonb not null
);
create index amendment_playbook on amendment (tenant, playbook_id, id);
call vendor_wall('amendment');

create table playbook_comment (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    playbook_id uuid not null references playbook,
    partner_id uuid,
    path text not null,
    text text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    answer text,
    answered_by uuid,
    answered_at timestamptz
);
create index playbook_comment_playbook on playbook_comment (tenant, playbook_id, id);
call partner_wall('playbook_comment', 'partner_id');
