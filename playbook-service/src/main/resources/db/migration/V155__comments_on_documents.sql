-- Comments are on versions of documents of any kind.
alter table playbook_comment rename to document_comment;
alter table document_comment drop constraint playbook_comment_playbook_id_fkey;
alter table document_comment rename column playbook_id to document_id;
alter index playbook_comment_playbook rename to document_comment_document;
