-- Accounts belong to the server, not to a partnership: one person may belong to two. What follows
-- is not evidence: a password's digest is replaced, not kept in versions. That it was replaced is
-- a row of people.security_event, which nobody can change.
create table people.account (
  id bigint generated always as identity primary key,
  email text not null check (email = lower(email) and position('@' in email) > 1),
  name text not null check (btrim(name) <> ''),
  password_digest text,
  example boolean not null default false,
  created_at timestamptz not null,
  ended_at timestamptz,
  unique (email)
);
comment on column people.account.password_digest is
  'Argon2id with its parameters and salt; null for who signs in elsewhere or not yet';
comment on column people.account.example is
  'An invented person of the demo: the only kind that can be signed in as with one click';
comment on column people.account.ended_at is 'From then on nobody signs in with it';
grant update (name, password_digest, ended_at) on people.account to gt_app;

-- Sessions, so that any node serves them. Names of tables and columns are Spring Session's.
-- A session is ended by deleting it: the one place where the serving role may, with the next.
create table people.session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on people.session (expiry_time);
create index on people.session (principal_name);
comment on column people.session.principal_name is 'Id of the account; null before signing in';

create table people.session_attributes (
  session_primary_id char(36) not null references people.session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant update, delete on people.session, people.session_attributes to gt_app;
