-- What kind of company a partner is, and how it was known before: its statuses, tiers and managers, kept from now on.
alter table partner add type text;
create index partner_type on partner (tenant, type, id) where type is not null;

-- A domain is one partner's.
create table partner_domain (
    tenant text not null default current_setting('tandem.tenant'),
    partner_id uuid not null references partner,
    domain text not null,
    primary key (partner_id, domain),
    unique (tenant, domain)
);
call partner_wall('partner_domain', 'partner_id');

create table partner_history_entry (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null references partner,
    kind text not null,
    former text,
    latter text,
    reason_code text,
    reason text,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index partner_history_entry_time on partner_history_entry (tenant, partner_id, changed_at, id);
create index partner_history_entry_kind on partner_history_entry (tenant, partner_id, kind, changed_at, id);
call partner_wall('partner_history_entry', 'partner_id');
revoke update, delete on partner_history_entry from ${runtimeRole};
