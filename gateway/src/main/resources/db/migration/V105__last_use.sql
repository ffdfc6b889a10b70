-- When a key was last shown, written apart from what people change. It tells whether a secret can be ended; a table of its own for a
-- client, which nobody has written, is not needed for that.
drop table api_client_use;
alter table api_secret add column last_used_at timestamptz;
