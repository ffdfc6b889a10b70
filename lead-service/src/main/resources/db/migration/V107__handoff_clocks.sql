-- When warnings come, what has happened to a handoff since its answer, and when the timer has to look at it next.
alter table handoff
    add column accept_warn_at timestamptz,
    add column first_touch_warn_at timestamptz,
    add column first_touch_at timestamptz,
    add column first_touch_channel text,
    add column first_touch_note text,
    add column deal_opened boolean not null default false,
    add column reason_code text,
    add column recalled_at timestamptz,
    add column warned_at timestamptz,
    add column due_at timestamptz;
update handoff set accept_warn_at = accept_by, first_touch_warn_at = first_touch_by;
update handoff set deal_opened = true
 where exists (select 1 from deal where deal.tenant = handoff.tenant and deal.handoff_id = handoff.id);
-- What was accepted before first touches were recorded is not recalled for the lack of one: it has no next time.
update handoff set due_at = accept_by where status = 'OFFERED';
alter table handoff
    alter column accept_warn_at set not null,
    alter column first_touch_warn_at set not null;
drop index handoff_open_offers;
create index handoff_due on handoff (tenant, due_at) where due_at is not null;
create index handoff_offered_at on handoff (tenant, offered_at);
