-- The questions of assessments, in versions that only the vendor reads.
create table assessment_template (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    code text not null,
    version int not null,
    based_on int,
    status text not null,
    authors uuid[] not null,
    approved_by uuid,
    content jsonb not null,
    unique (tenant, code, version),
    check (approved_by <> all (authors))
);
create index assessment_template_status on assessment_template (tenant, status, id);
call track_changes('assessment_template');
call vendor_wall('assessment_template');

create table assessment (
    id uuid primary key,
    tenant text not null,
    revision int not null,
    partner_id uuid not null references partner,
    template_id uuid not null references assessment_template,
    template_code text not null,
    template_version int not null,
    -- The questions as they were sent.
    content jsonb not null,
    due_on date not null,
    sent_at timestamptz not null,
    work jsonb not null,
    -- As work says, to be found by; null for whoever leads the partner's people.
    doer_id uuid,
    answers jsonb not null,
    conclusion jsonb,
    concluded_at timestamptz,
    refused_because text,
    status text not null
);
create index assessment_partner on assessment (tenant, partner_id, id);
create index assessment_status on assessment (tenant, status, id);
create index assessment_template_of on assessment (tenant, template_code, id);
create index assessment_doer on assessment (tenant, doer_id) where doer_id is not null;
call track_changes('assessment');
call partner_wall('assessment', 'partner_id');
