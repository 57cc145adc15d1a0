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

-- Every page moves a session's last use. Less than a minute's move need not survive a crash, so
-- the page does not wait for the disk; a new id or another person does.
create function people.session_is_used() returns trigger language plpgsql as $$
begin
  if new.session_id = old.session_id
     and new.principal_name is not distinct from old.principal_name then
    perform set_config('synchronous_commit', 'off', true);
  end if;
  return new;
end
$$;
create trigger session_is_used before update on people.session
  for each row execute function people.session_is_used();

-- The authenticator app of an account; a new one ends the one before.
create table people.second_factor (
  id bigint generated always as identity primary key,
  account bigint not null references people.account,
  sealed_secret bytea,
  last_step bigint not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  check ((ended_at is null) = (sealed_secret is not null))
);
create unique index on people.second_factor (account) where ended_at is null;
comment on column people.second_factor.sealed_secret is
  'Encrypted with a key of the program''s own, which is not in the database; gone once it ended';
comment on column people.second_factor.last_step is
  'The 30 seconds of the last code used: no code of then or before is taken again';
grant update (sealed_secret, last_step, ended_at) on people.second_factor to gt_app;

create table people.recovery_code (
  account bigint not null references people.account,
  digest text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (account, digest)
);
comment on column people.recovery_code.ended_at is 'When it was used, or newer ones replaced it';
grant update (ended_at) on people.recovery_code to gt_app;

-- Browsers from which an account has signed in wholly. They have their own counter of wrong
-- tries, so that nobody else's tries keep a person out.
create table people.known_device (
  account bigint not null references people.account,
  device text not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (account, device)
);
comment on column people.known_device.device is 'Digest of the number in the browser''s cookie';
grant update (ended_at) on people.known_device to gt_app;

-- Wrong tries, counted for every node. Keys are digests: no address of a person stands here.
create table people.sign_in_tries (
  key text primary key,
  tries int not null,
  last_at timestamptz not null,
  free_at timestamptz not null
);
create index on people.sign_in_tries (last_at);
comment on column people.sign_in_tries.free_at is 'Before then a further try is refused unchecked';
grant update, delete on people.sign_in_tries to gt_app;

-- What happened around signing in. Only ever added to.
create table people.security_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null,
  account bigint references people.account,
  network text
);
create index on people.security_event (account, at);
comment on column people.security_event.account is 'Null where no account has the address typed';
comment on column people.security_event.network is
  'The network asked from (a /24, or a /48 of version 6), not the machine: enough to see an attack';

-- A link that lets its holder do one thing once: choose a password, join a partnership, or set up
-- this server.
create table people.one_time_link (
  id bigint generated always as identity primary key,
  digest text not null unique,
  purpose text not null check (purpose in ('password', 'invitation', 'set-up')),
  account bigint references people.account,
  email text check (email = lower(email)),
  expires_at timestamptz not null,
  ended_at timestamptz,
  check ((purpose = 'password') = (account is not null)),
  check (purpose = 'invitation' or email is null)
);
comment on column people.one_time_link.digest is 'Of its 256 random bits, which stand nowhere';
comment on column people.one_time_link.email is
  'Whom an invitation is for; here and not in the record, and gone once the link ended';
grant update (ended_at, email) on people.one_time_link to gt_app;

-- Who was asked to join. The address of the link names the partnership; accepting ends it.
create table people.invitation (
  id bigint generated by default as identity primary key,
  partnership int not null,
  link bigint not null references people.one_time_link,
  post text not null,
  role text not null,
  made_by bigint not null references audit.change,
  ended_by bigint references audit.change
);
create index on people.invitation (link);
select gt.protect('people.invitation');
grant update (ended_by) on people.invitation to gt_app;
