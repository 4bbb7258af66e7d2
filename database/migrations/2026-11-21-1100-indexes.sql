-- For what is looked up from the other end: a person's keys and invitations, a team's members, links in both
-- directions, and the open inboxes of a referral that is erased.
create index passkey_person on passkey (person_id) where removed_at is null;
create index external_identity_person on external_identity (person_id);
create index invitation_person on invitation (person_id);
create index membership_team on membership (team_id) where team_id is not null;
create index duplicate_link_other on duplicate_link (other_id);
create index sender_session_referral on sender_session (referral_id);
