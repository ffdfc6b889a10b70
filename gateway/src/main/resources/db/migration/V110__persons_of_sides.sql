-- Whoever registers somebody speaks for their own side alone: a person of a partner who has left may be one of the vendor's.
-- Of rows from before the side was kept, nobody knows whose they are; they count for every side until the person changes.
alter table person_standing add column side_told boolean not null default false, add column partner_id uuid;
