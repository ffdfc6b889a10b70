-- A sale of a registration has no handoff; a lead that was taken back may be handed off again.
alter table engagement alter column handoff_id drop not null;
alter table engagement add column registration_id uuid;
alter table engagement add column status text not null default 'RUNNING';
alter table engagement alter column status drop default;
alter table engagement add column reason_code text;
alter table engagement add column ended_at timestamptz;
alter table engagement add column stage text;
alter table engagement add column gate_plan jsonb;
alter table engagement add column due_at timestamptz;
alter table engagement drop constraint engagement_tenant_thread_key;
create unique index engagement_thread on engagement (tenant, thread) where status <> 'WITHDRAWN';
create index engagement_due on engagement (tenant, due_at) where due_at is not null;

-- What runs already goes on by the rules it began with: a gate rests on all that the stages before it ask for.
update engagement e
   set stage = e.gates -> 0 ->> 'stage',
       gate_plan = (
           select jsonb_agg(jsonb_build_object(
                      'stage', g.gate ->> 'stage',
                      'activities', coalesce((
                          select jsonb_agg(t.task ->> 'activity')
                            from jsonb_array_elements(e.tasks) t(task)
                            join jsonb_array_elements(e.gates) with ordinality s(gate, place)
                              on s.gate ->> 'stage' = t.task ->> 'stage'
                           where s.place < g.place), '[]'),
                      'contributions', '[]'::jsonb) order by g.place)
             from jsonb_array_elements(e.gates) with ordinality g(gate, place));
update engagement e
   set tasks = (
           select jsonb_agg(jsonb_build_object(
                      'asked', (t.task - '{responsible,accountable,evidence,signedOffBy,signedOffAt}'::text[])
                               || '{"minimumContent":[]}',
                      'responsible', t.task -> 'responsible',
                      'accountable', t.task -> 'accountable',
                      'evidence', coalesce((
                          select jsonb_agg(piece || jsonb_build_object(
                                     'id', gen_random_uuid(),
                                     'side', case when exists (
                                         select from person p
                                          where p.tenant = e.tenant and p.subject = piece ->> 'by'
                                            and p.partner_id is null) then 'vendor' else 'partner' end))
                            from jsonb_array_elements(t.task -> 'evidence') piece), '[]'),
                      'signedOff', case when t.task ->> 'signedOffBy' is not null then jsonb_build_object(
                          'by', t.task -> 'signedOffBy', 'at', t.task -> 'signedOffAt') end) order by t.place)
             from jsonb_array_elements(e.tasks) with ordinality t(task, place));
alter table engagement alter column stage set not null;
alter table engagement alter column gate_plan set not null;

create table party_calendar (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid,
    hours jsonb not null
);
create index party_calendar_partner on party_calendar (tenant, partner_id);
call partner_wall('party_calendar', 'partner_id');
