alter table person
    add left_at timestamptz,
    add left_because text;
-- Who leaves is looked for in all that is open.
create index engagement_owner on engagement (tenant, owner_id) where status = 'RUNNING';
create index engagement_backup on engagement (tenant, backup_id) where status = 'RUNNING';
create index partner_manager on partner (tenant, manager_id);
create index team_member_person on team_member (tenant, person_id) where until is null;
create index closing_item_owner on closing_item (tenant, owner_id) where status = 'OPEN';
