-- When deals entered and left the stages of their playbooks. What is open or was imported before has no history.
create table stage_entry (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    deal_id uuid not null references deal,
    partner_id uuid not null,
    stage text not null,
    entered_at timestamptz not null,
    left_at timestamptz,
    worked_seconds bigint
);
create index stage_entry_list on stage_entry (tenant, deal_id, id);
create unique index stage_entry_current on stage_entry (tenant, deal_id) where left_at is null;
create index stage_entry_left on stage_entry (tenant, left_at) where left_at is not null;
call partner_wall('stage_entry', 'partner_id');
