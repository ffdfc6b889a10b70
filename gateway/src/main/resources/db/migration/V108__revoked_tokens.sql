-- Tokens that clients have taken back before their end, until then.
create table revoked_token (
    id uuid primary key,
    tenant text not null,
    ends_at timestamptz not null
);
call tenant_wall('revoked_token');
create index revoked_token_ends_at on revoked_token (tenant, ends_at);
