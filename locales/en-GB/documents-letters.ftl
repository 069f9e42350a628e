# Letters, cards, and the tariff on paper. Read by Rust (crates/register/src/documents), as documents.ftl is.

## Letters. In a text of the scheme’s a line that begins with “# ” is a heading, one with “! ” stands in a frame, lines with “- ” are a list.
letter-places-none = Ask us which places these are.
letter-counts-DECISION = The time counts from the day we decided.
letter-counts-SERVICE = The time counts from the day you were told.
letter-stands = If you appeal, you must stay away until we have answered.
letter-stands-not = If you appeal, the ban does not count until we have answered.
letter-meanwhile = Until we have answered, the ban stays as it is. You must stay away.
letter-meanwhile-not = Until we have answered, the ban does not count.
letter-body-BOARD = The scheme’s board
letter-body-COMMITTEE = The scheme’s committee
letter-body-BALLOT = The members, by a vote,
letter-body-OFFICER_RATIFIED = An officer of the scheme, with the board,
letter-decided = { $body } decided this on { $day }. No police officer took part.
letter-decided-appeal = Somebody who did not report you, and had not decided about you before, decided this on { $day }. No police officer took part.
letter-decided-unknown = People of the scheme decided this. Ask us if you want to know more.
letter-outcome-REFUSED_FRIVOLOUS = We did not take your appeal further. The ban stays as it is.
letter-outcome-UPHELD = We looked at it again. The ban stays as it is.
letter-outcome-VARIED = We looked at it again, and we changed the ban.
letter-outcome-REVOKED = We looked at it again, and we ended the ban.
letter-days = It starts on { $from }. The last day is { $until }. The day after that, it is over.
letter-days-reviewed = It starts on { $from }. It has no last day. We must look at it again by { $until }.
letter-days-warning = It starts on { $from }. The last day is { $until }. If nothing more happens by then, it is over.
letter-days-told = It starts on the day you are told. This is how long it lasts: { $length }. After that it is over.
letter-days-told-until = It starts on the day you are told. The last day is { $until }. The day after that, it is over.
letter-days-told-reviewed = It starts on the day you are told. It has no last day. We must look at it again by { $until }.
letter-blank-told = You were told on
letter-blank-last = The last day is
letter-appeal-days = { $days } days after the day you are told
letter-write-phone = ring { $phone } and ask where to write
letter-write-both = { $address }, or send an e-mail to { $email }
letter-working-none = People looked at what happened and chose the length. They did not use a table.
letter-working-line = { $what }: { $adds }, which makes { $total }
letter-working-people = A table helped with this, but people decided. They could have decided something else.
letter-logo = The sign of { $scheme }
letter-foot = { $reference } · { $phone }
letter-kind-BAN_NOTICE = Ban notice
letter-kind-WARNING = Warning
letter-kind-EXTENSION = Longer ban
letter-kind-VARIATION = Changed ban
letter-kind-REVOCATION = End of a ban
letter-kind-APPEAL_RECEIVED = We have the appeal
letter-kind-APPEAL_OUTCOME = Answer to an appeal
letter-kind-TO_PARENT = Letter to a parent
letter-kind-CARD = Card to hand over

minutes-title = Minutes
minutes-meeting = Meeting
minutes-on = Day
minutes-keeper = Minutes kept by
minutes-quorum = Must take part in a decision
minutes-people = People decided, by a show of hands. Police take no part in a decision. Whom a case is about is named by its reference alone.
minutes-there = Who was there
minutes-agenda = What was decided
minutes-agenda-none = Nothing was decided at this meeting.
minutes-item = { $at }. { $kind }: { $reference }
minutes-item-gone = { $at }. A case that has been deleted since
minutes-undecided = It was not decided at this meeting.
minutes-minute = Minute
minutes-reasons = Reasons

calendar-REVIEW = { $reference }: review due
calendar-ENDS = { $reference }: last day of the ban
calendar-APPEAL_BY = { $reference }: last day to appeal
calendar-WARNING_ENDS = { $reference }: last day of the warning

sheet-door-title = People to look out for
sheet-door-running = { $premises }, printed { $made } by { $by }
sheet-door-number = Sheet { $number }
sheet-door-what = Keep this out of sight of the public. It is good until { $until }. Then give it back or destroy it, and tick sheet { $number } in Watchbook. Never copy it, and never send a picture of it.
sheet-door-foot = Sheet { $number }, good until { $until }
sheet-door-behind = { $premises } · sheet { $number } · { $made }
sheet-door-picture = Picture of { $name }
sheet-door-until = Banned until { $day }
sheet-door-told = Banned for { $length } from being told
sheet-door-open = Banned, with no last day yet
sheet-door-unserved = Not told yet: give them the card
sheet-door-destroyed = Given back or destroyed by

template-LETTER_BAN_NOTICE =
    # You are banned from our members’ premises

    <today>

    Dear <name>,

    <scheme> has decided that you must stay out of the places on the list below. This letter says why, how long it lasts, and what you can do.

    ! <days>

    # Why
    <reason>

    # Where
    You must not go into these places:

    <places>

    If you go in, staff will ask you to leave. If you do not leave, they may call the police.

    # How long
    <counts>

    This is how we came to the length:

    <working>

    # Who decided
    <decided>

    # If you think this is wrong
    <how-to-appeal>

    <stands>

    # How to complain
    <how-to-complain>

    # What we know about you
    <your-data>

    <privacy>
template-LETTER_WARNING =
    # This is a warning

    <today>

    Dear <name>,

    <scheme> is writing to you because of something that was reported. You are not banned. If it happens again, we may ban you from all of our members’ premises.

    ! <days>

    # Why
    <reason>

    # Who decided
    <decided>

    # If you think this is wrong
    Tell us what you think is wrong. Write to: <write-to>. We will look at it again.

    # How to complain
    <how-to-complain>

    # What we know about you
    <your-data>

    <privacy>
template-LETTER_EXTENSION =
    # Your ban now lasts longer

    <today>

    Dear <name>,

    You were banned from our members’ premises. Something more was reported, so <scheme> has made the ban longer. This letter takes the place of the one before.

    ! <days>

    # Why
    <reason>

    # Where
    You must not go into these places:

    <places>

    # How long
    <counts>

    This is how we came to the length:

    <working>

    # Who decided
    <decided>

    # If you think this is wrong
    <how-to-appeal>

    <stands>

    # How to complain
    <how-to-complain>

    # What we know about you
    <your-data>

    <privacy>
template-LETTER_VARIATION =
    # Your ban has changed

    <today>

    Dear <name>,

    <scheme> has changed your ban. This letter takes the place of the one before.

    ! <days>

    # Why you were banned
    <reason>

    # Where
    You must not go into these places:

    <places>

    # How long
    <counts>

    This is how we came to the length:

    <working>

    # Who decided
    <decided>

    # If you think this is wrong
    <how-to-appeal>

    <stands>

    # How to complain
    <how-to-complain>

    # What we know about you
    <your-data>

    <privacy>
template-LETTER_REVOCATION =
    # Your ban is over

    <today>

    Dear <name>,

    <scheme> has ended your ban. You may go into our members’ premises again from today. We have told our members.

    # What it was about
    <reason>

    # Who decided
    <decided>

    If somebody still asks you to leave because of this ban, ring us: <phone>. We will put it right.

    # How to complain
    <how-to-complain>

    # What we know about you
    <your-data>
template-LETTER_APPEAL_RECEIVED =
    # We have your appeal

    <today>

    Dear <name>,

    <scheme> was asked to look again at your ban. This came to us on <received>.

    ! <meanwhile>

    # What happens now
    People who did not report you, and did not decide before, will look at it. The police take no part. We will answer by <answer-by>. If we need longer, we will tell you why.

    Is there more that we should know? You can send it to us until we answer. You can ask somebody to help you. Write to: <write-to>.

    # How to complain
    <how-to-complain>

    # What we know about you
    <your-data>
template-LETTER_APPEAL_OUTCOME =
    # The answer to your appeal

    <today>

    Dear <name>,

    You asked <scheme> to look again at your ban.

    ! <outcome>

    # How long it lasts
    <days>

    # Who decided
    Somebody who did not report you looked at what you sent us, and at all that we had before.

    # How to complain
    <how-to-complain>

    # What we know about you
    <your-data>
template-LETTER_TO_PARENT =
    # About your child, or a child you look after

    <today>

    To the parent or guardian of <name>

    <scheme> is writing to you because of something that was reported about <name>. They are under 18, so we want you to know what we decided and why. We have written to them too.

    ! <days>

    # What was reported
    <reason>

    # What you can do
    Please talk about it with them. If you come to one of the places with them, for a meal for example, ring us before: <phone>. If we should know something that makes a difference, please tell us.

    # Who decided
    <decided>

    # If you think this is wrong
    You can appeal for them.

    <how-to-appeal>

    # How to complain
    <how-to-complain>

    # What we know about your child
    You can ask for it for them. Older children can ask for themselves.

    <your-data>

    <privacy>
template-LETTER_CARD =
    # You are banned

    <name>, <scheme> has banned you from its members’ premises. This is one of them. Please leave now.

    ! <days>

    Why: <reason>

    You can appeal, complain, ask for the full letter, or ask what we know about you. Ring <phone>, or write to: <write-to>.

    <controller> answers for how your data is used. We use it to keep people safe and to stop crime. Ask us for our privacy notice.

    Number of this ban: <reference>
template-LETTER_PART_APPEAL =
    You can ask us to look at this again. That is called an appeal. Tell us by <appeal-by>. Say what you think is wrong, and send us what may help you. Somebody you trust may help you with it.

    Write to: <write-to>

    Somebody who did not report you will decide. We will tell you what they decide and why.
template-LETTER_PART_COMPLAIN =
    If you are not happy with us, or with how we use what we know about you, tell us. Ring <phone>, or write to: <write-to>. We will tell you in 30 days that we have it. Then we look into it and tell you what we found.

    You can also go to the Information Commissioner’s Office. Its website is ico.org.uk.
template-LETTER_PART_DATA =
    You can ask to see what we know about you. It costs nothing, and we must answer in one month. If something is wrong, tell us and we will put it right. You can also ask us to stop using it. Write to: <write-to>.
template-LETTER_PART_PRIVACY =
    <controller> answers for how your data is used. Its number at the Information Commissioner’s Office is <registration>.

    We know your name, what you look like, what was reported, and what we decided. We may have pictures of you. We use all this to keep people safe and to stop crime. The law lets us do that. Our members see your name, a picture and the ban while it lasts. We may tell the police. Up to 12 months after the end we delete it. You can ask us for our full privacy notice.
template-neutral-LETTER_PART_COMPLAIN =
    If you are not happy with us, or with how we use what we know about you, tell us. Ring <phone>, or write to: <write-to>. We will tell you in 30 days that we have it. Then we look into it and tell you what we found.

    You can also go to the office that looks after data rights where you live.
template-neutral-LETTER_PART_PRIVACY =
    <controller> answers for how your data is used. Its number at the office that looks after data rights is <registration>.

    We know your name, what you look like, what was reported, and what we decided. We may have pictures of you. We use all this to keep people safe and to stop crime. The law lets us do that. Our members see your name, a picture and the ban while it lasts. We may tell the police. Up to 12 months after the end we delete it. You can ask us for our full privacy notice.

sample-name = Alex Sample
sample-reference = SW-2026-0142
sample-today = Sunday 22 November 2026
sample-reason = Theft from a shop on 3 November 2026, and threats to staff
sample-days = It starts on Sunday 22 November 2026. The last day is Friday 21 May 2027. The day after that, it is over.
sample-places = Harlow Street Stores, The Anchor
sample-working = Theft, for the first time
sample-counts = The time counts from the day we decided.
sample-stands = If you appeal, you must stay away until we have answered.
sample-decided = The scheme’s committee decided this on Sunday 22 November 2026.
sample-outcome = We looked at it again. The ban stays as it is.
sample-received = Monday 30 November 2026
sample-meanwhile = Until we have answered, the ban stays as it is. You must stay away.
sample-answer-by = Monday 28 December 2026
sample-appeal-by = Sunday 20 December 2026
sample-controller = Marlbridge Watch CIC
sample-registration = ZA000000
sample-write-to = 1 Market Square, Marlbridge, ZZ1 1AA
sample-how-to-appeal = (how to appeal)
sample-how-to-complain = (how to complain)
sample-your-data = (how to see what is known)
sample-privacy = (the privacy notice)

## The tariff on paper
tariff-title = How we work out the length of a ban
tariff-version = Version
tariff-since = It counts from
tariff-since-none = The day the scheme began
tariff-people = People decide about each case. This paper only says where they start from. They can decide something else.
tariff-what = What happened
tariff-points = Points
tariff-points-summary = What happened, and the points that it adds.
tariff-others = Anything else: { $group }
tariff-earlier-ban = Each earlier ban
tariff-earlier-warning = Each earlier warning
tariff-from = From so many points
tariff-gives = What is proposed
tariff-bands-summary = From how many points on something is proposed.
tariff-start = Without any of these
tariff-most = At most
tariff-adds = Adds
tariff-total = Makes
tariff-ticks-summary = What was the case, and how long it adds.
tariff-first = The first time
tariff-again = After an earlier ban or warning
tariff-table-summary = What is proposed the first time and after an earlier ban or warning.
tariff-nothing = Nothing
tariff-warning = A warning
tariff-ban = A ban: { $length }
working-title = How the length was worked out
working-case = Case
working-summary = What was counted, line by line.
