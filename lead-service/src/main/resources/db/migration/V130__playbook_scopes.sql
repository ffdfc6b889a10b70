-- For whom a published version is, and for which sales it is made. It names other partners, so no partner sees it, while it sees the
-- version itself. What was published before this is for all partners and any sale.
create table playbook_scope (
    id uuid primary key references published_playbook,
    tenant text not null,
    revision int not null,
    audience jsonb,
    applies_to jsonb
);
call vendor_wall('playbook_scope');
create index published_playbook_code on published_playbook (tenant, code, version) where not retired;

alter table partner
    add column type text,
    add column tier text;
