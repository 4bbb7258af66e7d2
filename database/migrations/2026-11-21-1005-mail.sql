-- Mail waiting to leave. The address is sealed; the text is one of our fixed texts, chosen by kind and language.

create table mail (
  id uuid primary key,
  kind text not null,
  lang text not null check (lang in ('fi', 'sv', 'en')),
  sealed_to bytea not null,
  -- A link's last part where the kind has one (an invitation); sealed, and gone once sent.
  sealed_token bytea,
  planned_at timestamptz not null,
  not_before timestamptz not null,
  sent_at timestamptz,
  tries integer not null default 0
);
create index mail_waiting on mail (not_before) where sent_at is null;
