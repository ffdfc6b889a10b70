create table playbook_comment (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    playbook_id uuid not null references playbook,
    partner_id uuid,
    path text not null,
    text text not null,
    written_by text not null,
    written_at timestamptz not null,
    answer text,
    answered_by text,
    answered_at timestamptz
);
create index playbook_comment_playbook on playbook_comment (tenant, playbook_id, id);
call partner_wall('playbook_comment', 'partner_id');
