-- A sale can change to another version of its playbook while it runs, also between the handoff and its deal.
alter table handoff
    add column upgraded_to_id uuid,
    add column upgraded_to_version int;

-- By whose requirements a deal left the stage, or has to leave it; unknown for stays begun before this.
alter table stage_stay
    add column playbook_id uuid,
    add column playbook_version int;
