-- The wall shows a partner the deals it owns. Of others' deals it may see the part it had itself, and nothing else: this
-- function looks over the wall for that one part, and for the partner that is at work alone.
create index deal_participants on deal using gin (participants jsonb_path_ops);

create function participations_at_work(after_deal uuid, at_most int)
returns table (
    deal_id uuid, thread uuid, status text, closed_on date, currency text, amount numeric, refunded numeric,
    attribution text, share text, note text, link text
)
language sql stable security definer set search_path = public as $$
    select d.id, d.thread, d.status, d.closed_on, cast(d.currency as text), d.amount, d.refunded,
           part ->> 'attribution', part ->> 'share', part -> 'evidence' ->> 'note', part -> 'evidence' ->> 'link'
      from deal d
     cross join lateral jsonb_array_elements(d.participants) part
     where d.tenant = current_setting('tandem.tenant') and d.id > after_deal
       and d.participants @> jsonb_build_array(jsonb_build_object('partnerId', partner_at_work()))
       and part ->> 'partnerId' = cast(partner_at_work() as text)
     order by d.id
     limit at_most
$$;
revoke execute on function participations_at_work from public;
grant execute on function participations_at_work to ${runtimeRole};
