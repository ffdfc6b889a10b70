-- Until when the other side may answer what was brought last. Cases under way are heard until their deadline.
alter table conflict_case add column answerable_until timestamptz;
update conflict_case set answerable_until = deadline;
alter table conflict_case alter column answerable_until set not null;
