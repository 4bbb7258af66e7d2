-- When a worker was last reminded of what is due, and whether they want to be: one mail a day at most.
create table client_reminder (
  person_id uuid primary key references person,
  reminded_on date,
  stopped_at timestamptz
);

-- What is due in a team, whatever files there are besides.
create index client_worker_responsible_person on client_worker (person_id) where valid_to is null and part = 'responsible';
