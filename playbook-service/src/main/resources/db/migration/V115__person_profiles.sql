-- Functional roles, such as a solution engineer's, say what somebody does; the roles of before say what they may do.
alter table person
    add functional_roles text[] not null default '{}',
    add territories text[] not null default '{}',
    add languages text[] not null default '{}',
    -- With the person, so that whoever reads the people of a side knows who of them is away without another query.
    add absences jsonb not null default '{"last": 0, "noted": []}';
