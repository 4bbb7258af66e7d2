-- Feedback on the site. What was written, and the address for an answer, are sealed; open stand only codes and days.

create table feedback (
  id uuid primary key,
  -- Hash of the form's single-use number: the same form sent twice makes one row.
  once bytea not null unique,
  about text not null check (about in ('site', 'accessibility', 'other')),
  lang text not null check (lang in ('fi', 'sv', 'en')),
  sealed_message bytea not null,
  sealed_email bytea,
  received_on date not null,
  -- Act 306/2019 § 10: feedback on accessibility is answered within 14 days; we hold ourselves to it for all.
  due_on date not null,
  answered_at timestamptz,
  answered_by uuid references person
);
create index feedback_waiting on feedback (due_on, id) where answered_at is null;
create index feedback_answered on feedback (answered_at) where answered_at is not null;
