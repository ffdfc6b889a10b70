alter table certification
    add column revoked_by text,
    add column revoked_at timestamptz,
    add column revoked_because text;
