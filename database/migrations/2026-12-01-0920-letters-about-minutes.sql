-- A letter that goes out because minutes were published: one for a meeting. Its words are each reader's language; `title`
-- holds what the meeting is called and when it was.

alter table list_letter add column meeting_id uuid unique references meeting;
