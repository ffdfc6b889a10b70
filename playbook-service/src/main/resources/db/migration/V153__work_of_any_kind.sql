-- What the record is that work belongs to; null where the kind of its work says it.
alter table work_item add record_kind text;
