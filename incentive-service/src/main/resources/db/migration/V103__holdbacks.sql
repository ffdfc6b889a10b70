-- The next day on which something of an earner's period is to be paid that was held back. Calculating the period anew
-- says what, so this is no more than a reminder.
create table held_back (
    tenant text not null,
    plan_id uuid not null references plan,
    rule_code text not null,
    period text not null,
    earner text not null,
    due_on date not null,
    primary key (tenant, plan_id, rule_code, period, earner)
);
create index held_back_due on held_back (tenant, due_on);
call vendor_wall('held_back');
