-- No sale begins by a retired version; those that run by it go on, and read it.
alter table published_playbook add column retired boolean not null default false;
