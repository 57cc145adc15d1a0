-- By which an account is known again when its person signs in with a provider. Of the server, as
-- accounts are.
create table people.account_identity (
  account bigint not null references people.account,
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index on people.account_identity (account);
