-- Somebody who has left can be erased: the row stays, since so much refers to its id, and says nothing of them any more.
alter table person add erased_at timestamptz;

-- What people write here, where they may write of other people. In a document those texts are what stands under the keys.
create function free_texts() returns table (kind text, held text, keys text[]) language sql immutable as $$
    values ('amendment', 'reason', null::text[]),
           ('assessment', 'answers', '{text}'),
           ('assessment', 'conclusion', '{reasons}'),
           ('assessment', 'refused_because', null),
           ('assessment', 'work', '{reason}'),
           ('certification', 'name', null),
           ('certification', 'reference', null),
           ('certification', 'revoked_because', null),
           ('closing_item', 'open_again_because', null),
           ('closing_item', 'outcome', null),
           ('closing_item', 'title', null),
           ('conflict_case', 'decision', '{reasons}'),
           ('conflict_case', 'evidence', '{note,link}'),
           ('conflict_case', 'positions', '{position}'),
           ('conflict_case', 'settlement', '{terms}'),
           ('conflict_case', 'subject', null),
           ('conflict_case', 'withdrawal', '{reason}'),
           ('debrief', 'answers', '{question,answer}'),
           ('debrief', 'tags', '{note}'),
           ('discount_request', 'reason', null),
           ('discount_request', 'refused_because', null),
           ('document_comment', 'answer', null),
           ('document_comment', 'text', null),
           ('engagement', 'held_changes', '{reason}'),
           ('engagement', 'tasks', '{note,link,reason}'),
           ('escalation', 'closing_note', null),
           ('escalation', 'reason', null),
           ('experiment', 'ended_because', null),
           ('experiment', 'hypothesis', null),
           ('experiment', 'shares', '{reason}'),
           ('lead_proposal', 'declined_because', null),
           ('lead_proposal', 'reason', null),
           ('objection', 'answer', null),
           ('objection', 'evidence', '{note,link}'),
           ('objection', 'note', null),
           ('objection', 'open_again_because', null),
           ('objection', 'text', null),
           ('partner', 'status_reason', null),
           ('partner_history_entry', 'reason', null),
           ('partner_tier', 'exception', null),
           ('partner_tier', 'reason', null),
           ('person', 'left_because', null),
           ('reassignment', 'reason', null),
           ('team_member', 'part', null),
           ('work_item', 'title', null)
$$;

-- A pattern that finds each of the words, whatever blanks, ends of lines or, in a link, marks stand between their parts, and the last part first as well, as in
-- "Keller, Ada". Longer ones come first, so that nothing of them is left.
create function traces_of(words text[]) returns text language sql immutable as $$
    with named as (
        select length(word) as size, regexp_split_to_array(word, '[[:space:]' || chr(160) || ']+') as parts,
               '([[:space:]' || chr(160) || '+_.-]|%20|\\[nrt])+' as between
          from (select regexp_replace(one, '([][\\.^$*+?(){}|-])', '\\\1', 'g') as word from unnest(words) one) escaped
    ), written as (
        select array_to_string(parts, between) as trace, size from named
         union all
        select parts[cardinality(parts)] || ',?' || between || array_to_string(trim_array(parts, 1), between), size from named
         where cardinality(parts) > 1
    )
    select string_agg(trace, '|' order by size desc, trace) from written
$$;

-- Only what stands under the keys, at any depth: else whoever is called like a code would take codes away.
create function blotted(held jsonb, trace text, keys text[]) returns jsonb language plpgsql immutable as $$
begin
    case jsonb_typeof(held)
    when 'array' then
        return (select coalesce(jsonb_agg(blotted(one, trace, keys) order by place), '[]')
                  from jsonb_array_elements(held) with ordinality as all_of (one, place));
    when 'object' then
        return (select coalesce(jsonb_object_agg(key,
                           case when key = any (keys) and jsonb_typeof(value) = 'string'
                               then to_jsonb(regexp_replace(value #>> '{}', trace, '[erased]', 'gi'))
                               else blotted(value, trace, keys) end), '{}')
                  from jsonb_each(held));
    else
        return held;
    end case;
end $$;

-- A function of its own, since of some of these rows nobody changes anything otherwise. It answers to the vendor.
create function erase_traces(words text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    trace text := traces_of(words);
    -- As the words stand in a document.
    quoted text := traces_of(array(select trim(both '"' from to_json(word)::text) from unnest(words) word));
    one record;
    revised text;
begin
    if partner_at_work() is not null or trace is null then
        return;
    end if;
    for one in select * from free_texts() loop
        -- Whoever has read a row before writes it over no more.
        revised := case when exists (select from pg_attribute
                                      where attrelid = one.kind::regclass and attname = 'revision' and not attisdropped)
            then ', revision = revision + 1' else '' end;
        if one.keys is null then
            execute format('update %1$I set %2$I = regexp_replace(%2$I, $1, ''[erased]'', ''gi'')%3$s'
                ' where tenant = current_setting(''tandem.tenant'', true) and %2$I ~* $1', one.kind, one.held, revised) using trace;
        else
            execute format('update %1$I set %2$I = blotted(%2$I, $1, $2)%3$s'
                ' where tenant = current_setting(''tandem.tenant'', true) and cast(%2$I as text) ~* $3'
                ' and %2$I <> blotted(%2$I, $1, $2)', one.kind, one.held, revised) using trace, one.keys, quoted;
        end if;
    end loop;
    -- Answers to requests that may be repeated: the status stays.
    update stored_answer set body = null where tenant = current_setting('tandem.tenant', true) and body ~* quoted;
end $$;
revoke all on function erase_traces from public;
grant execute on function erase_traces to ${runtimeRole};

-- The records in which a person is named, by their id or in a text.
create function records_naming(person uuid, words text[]) returns table (kind text, id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    -- The id stands in a document as it is.
    trace text := concat_ws('|', person, traces_of(array(select trim(both '"' from to_json(word)::text) from unnest(words) word)));
    one text;
begin
    if partner_at_work() is not null then
        return;
    end if;
    for one in select distinct texts.kind from free_texts() texts where texts.kind not in ('person', 'work_item') order by 1 loop
        -- As the API writes it: of conflict_case, conflictCase.
        return query execute format('select %1$L, record.id from %2$I record'
            ' where record.tenant = current_setting(''tandem.tenant'', true) and cast(to_jsonb(record) as text) ~* $1'
            ' order by record.id', left(one, 1) || substr(replace(initcap(replace(one, '_', ' ')), ' ', ''), 2), one) using trace;
    end loop;
end $$;
revoke all on function records_naming from public;
grant execute on function records_naming to ${runtimeRole};
