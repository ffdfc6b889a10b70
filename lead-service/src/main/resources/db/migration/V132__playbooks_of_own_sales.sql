-- Of the published versions a partner sees those that its own handoffs and deals run by: others may not be for it.
create index handoff_playbook on handoff (tenant, partner_id, playbook_id);
create index handoff_upgraded on handoff (tenant, partner_id, upgraded_to_id) where upgraded_to_id is not null;
create index deal_playbook on deal (tenant, partner_id, playbook_id);

drop policy wall on published_playbook;
call wall('published_playbook', 'at_work_for(tenant) and (partner_at_work() is null
    or exists (select from handoff
                where handoff.tenant = published_playbook.tenant and handoff.partner_id = partner_at_work()
                  and handoff.playbook_id = published_playbook.playbook_id and handoff.playbook_version = published_playbook.version)
    or exists (select from handoff
                where handoff.tenant = published_playbook.tenant and handoff.partner_id = partner_at_work()
                  and handoff.upgraded_to_id = published_playbook.playbook_id
                  and handoff.upgraded_to_version = published_playbook.version)
    or exists (select from deal
                where deal.tenant = published_playbook.tenant and deal.partner_id = partner_at_work()
                  and deal.playbook_id = published_playbook.playbook_id and deal.playbook_version = published_playbook.version))');
