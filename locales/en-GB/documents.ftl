# What stands on paper: letters' common parts, the police's papers, the log's sheet. Read by Rust (crates/register/src/documents).
# The texts under "template-" are defaults: each scheme edits its own. Words in <brackets> are filled in.
document-page = Page { $page } of { $pages }
document-day = { $weekday } { $day } { $month } { $year }
document-moment = { $day } at { $time }
document-weekday-1 = Monday
document-weekday-2 = Tuesday
document-weekday-3 = Wednesday
document-weekday-4 = Thursday
document-weekday-5 = Friday
document-weekday-6 = Saturday
document-weekday-7 = Sunday
document-month-1 = January
document-month-2 = February
document-month-3 = March
document-month-4 = April
document-month-5 = May
document-month-6 = June
document-month-7 = July
document-month-8 = August
document-month-9 = September
document-month-10 = October
document-month-11 = November
document-month-12 = December
document-none = None
document-not-known = Not known
document-signature = Signature
document-date = Date
document-name = Name
document-witnessed = Signature witnessed by
## The log’s sheet
sheet-foot = Incident log of the premises. Names and pictures of people on the scheme’s register are not in it.
sheet-summary = The entries of the log, one a row: when, what, what was seen and done, and who wrote it
sheet-none = There is no entry for this time.
## A view of the register as a sheet
views-column-reference = Reference
views-column-what = What
views-column-standing = How it stands
views-column-person = Person
views-column-name = Name
views-column-category = Falls under
views-column-reason = Reason
views-column-where = Where it holds
views-column-from = Since
views-column-until = Last day
views-column-review = Next review
views-column-told = Told
views-column-aside = Set aside
views-column-appeal = Under appeal
views-column-case = Has a case
views-column-waits = Waits for your vote
## Everything about one person, as a paper
history-title = Everything kept of one person, in the order of days
history-about = About
history-reference = Reference
history-for = Written for
history-for-SCHEME = the scheme’s own work
history-for-SUBJECT = the person, or whoever acts for them
history-for-AUTHORITY = police, a court, or whoever may demand it by law
history-purpose = What it is for
history-made = Written
history-by = Written by
history-redacted = Nobody else is named here: not who reported, saw, proposed, decided or wrote anything down. “[name]” stands where a name was. A name of one word that is a word besides may have been left: read it before you hand it over.
history-whole = People are named here who reported, decided or wrote something down. It is for the purpose above and for nothing else. Destroy it when that is done.
history-been = What has been
history-to-come = What is still to come
history-none = Nothing.
history-summary = One line for each thing that happened: the day, what it was, who did it, on which basis, and in whose words
history-column-day = Day
history-column-what = What
history-column-who = Who
history-column-basis = On which basis
history-column-words = In words
history-foot = Kept in confidence. Who looked at the record is told in the access history, and is not in this paper.
## The pack
paper-running = { $premises }, { $scheme }
paper-foot = Police pack { $reference }
paper-made = Made
paper-made-by = { $time } by { $by } ({ $role })
paper-somebody = somebody who has left
paper-cover = Police evidence pack
paper-cover-reference = Reference of this pack
paper-cover-premises = Premises
paper-cover-scheme = Scheme
paper-cover-controller = Who answers for the data
paper-cover-phone = The scheme’s number
paper-cover-disclosure = What is disclosed, to whom and why
paper-cover-to = To
paper-cover-officer = Officer
paper-cover-crime = Crime reference
paper-cover-cad = Incident number (CAD)
paper-cover-purpose = Why
paper-cover-basis = Lawful basis
paper-cover-why = In their words
paper-cover-contents = What is in this pack
paper-cover-file = File
paper-cover-what = What it is
paper-cover-pages = Pages
paper-cover-contents-summary = The files of this pack, one a row
paper-cover-check = How to check it
paper-cover-check-how = SHA256SUMS lists a fingerprint of every file. In the folder of the unpacked files, “sha256sum -c SHA256SUMS” says for each whether it is as it was when this pack was made.
paper-cover-handling = Handling
paper-statement = Witness statement
paper-cctv = CCTV statement
paper-report = Incident report
paper-description = First description
paper-loss = Loss list
paper-notices = Notices, with proof of service
paper-impact = Impact statement for business
paper-exhibits = Exhibit list
paper-back = Witness details: not for disclosure to the defence
paper-original = Original file { $reference }
paper-urn = URN
paper-statement-of = Statement of
paper-age = Age if under 18
paper-occupation = Occupation
paper-declaration = Declaration
paper-incident = Incident { $number }: { $what }
paper-happened = When it happened
paper-written = When it was written
paper-written-by = { $time } by { $by } ({ $role }). { $timely }.
paper-where = Where inside
paper-location = Postcode or what3words
paper-premises = Premises
paper-who = Who
paper-who-one = { $name } ({ $how })
paper-who-unnamed = Somebody on the register whose name is not shown at these premises
paper-who-own = Somebody on the premises’ own list
paper-nobody = Nobody known
paper-seen = What was seen and heard
paper-added = Added { $time } by { $by }
paper-hurt = Anyone hurt
paper-police = Police told
paper-police-reference = Police log number
paper-police-at = Police told at
paper-officer = Police officer
paper-outcome = What came of it
paper-crime-reference = Crime reference
paper-methods = How it was done
paper-weapon = Weapon
paper-hate = Hate incident because of
paper-influence = Drink or drugs
paper-responses = What staff did
paper-cctv-until = CCTV kept until
paper-sighting = What came of it
paper-notice-proof = What shows it
paper-proof = Proof that they were told of { $reference }
paper-witness = Who saw it
paper-breach = A ban was in force at these premises on that day.
paper-put-right = Said or offered
paper-description-locked = Written and locked { $time }, before any picture was looked at. It has not been changed since.
paper-description-by = By
paper-description-of = Of the incident
paper-loss-what = What
paper-loss-outcome = Outcome
paper-loss-quantity = How many
paper-loss-price = Price of one
paper-loss-sum = Sum
paper-loss-summary = Goods, one line a row, with sums at the end
paper-loss-total-TAKEN = Taken in all
paper-loss-total-RECOVERED = Recovered in all
paper-loss-total-ATTEMPTED = Attempted in all
paper-loss-total-lost = Not recovered
paper-loss-in-all = All incidents of this pack
paper-loss-note = Prices are those that the premises wrote down. Sums are in pounds and pence.
paper-notice-ban = Ban { $reference }
paper-notice-warning = Warning { $reference }
paper-notice-who = Whom it concerns
paper-notice-from = From
paper-notice-to = To
paper-notice-review = No fixed end; reviewed on { $day }
paper-notice-until = { $day }, that day included
paper-notice-reason = Reason given
paper-notice-service = Proof of service
paper-notice-served = { $how }, { $day }
paper-notice-unserved = Not served. Nobody has told the person of it.
paper-notice-on-the-day = On the day
paper-notice-in-force = { $day }: in force at these premises
paper-notice-not-in-force = { $day }: not in force at these premises
paper-notice-none = The register of these premises has no ban and no warning of the people in this pack.
paper-exhibit-reference = Reference
paper-exhibit-file = File in this pack, and as it was called
paper-exhibit-taken = Taken
paper-exhibit-attached = Attached
paper-exhibit-size = Bytes
paper-exhibit-hash = SHA-256
paper-exhibit-summary = The exhibits, one a row
paper-exhibit-none = No picture, clip or paper is in this pack.
paper-absent = Not in this pack
paper-absent-what = The reports also name these originals. They were not on the computer that made this pack. Whoever brings one later can hold it against its fingerprint, which was taken when it was captured.
paper-absent-summary = The originals that are not in this pack, one a row
paper-absent-file = As it was called
paper-absent-ask = Where it is, and whom to ask
paper-absent-PREMISES = At { $premises }. Ask them for the original.
paper-absent-COMING = On its way from { $premises }. Ask for it again in a day.
paper-absent-COPY_COMING = At { $premises }, too large for their line; a copy is on its way. Ask them for the original.
paper-absent-COPY = At { $premises }, too large for their line; a copy is in the exhibit list. Ask them for the original.
paper-absent-ALTERED = At { $premises }. What arrived was not what they had captured, and was not taken. Ask them for the original.
paper-cover-absent = { $count ->
    [one] One original that the reports name is not in this pack
   *[other] { $count } originals that the reports name are not in this pack
}. The exhibit list says which, with fingerprints, and whom to ask.
paper-exhibit-original = Originals are the very bytes that were attached. Each was read again and its fingerprint compared when this pack was made.
paper-back-witness = Who makes the statement
paper-back-contact = How to reach them
paper-back-others = Others who saw it
paper-back-staff = Staff hurt or threatened
paper-back-incident = Incident { $number }
paper-back-none = Nothing more was written down.
statement-seen = On { $time }: { $words }
statement-known-KNOWN_BY_NAME = I know the person. Their name is { $name }.
statement-known-RECOGNISED_FROM_GALLERY = I recognised the person from a picture on the scheme’s register, which names them as { $name }.
statement-known-CCTV_ONLY = From the CCTV, the person was named as { $name }.
statement-known-DESCRIBED = From what was described to me, the person was named as { $name }.
statement-exhibit = I produce { $name } as my exhibit { $reference }.
statement-exhibit-picture = a picture
statement-exhibit-clip = a recording
statement-exhibit-paper = a document
statement-exhibit-sound = a sound recording
statement-exhibit-file = a file
statement-clock-right = It was not noted whether the clock of the system was right.
statement-clock-fast = { $count ->
    [one] The clock of the system was 1 minute fast.
   *[other] The clock of the system was { $count } minutes fast.
}
statement-clock-slow = { $count ->
    [one] The clock of the system was 1 minute slow.
   *[other] The clock of the system was { $count } minutes slow.
}
statement-no-exhibit = No recording is in this pack yet.
statement-loss = The goods that were taken and not recovered come to £{ $pounds }.
## What each scheme edits: defaults for England and Wales
template-STATEMENT_LAW = Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9; Magistrates’ Courts Act 1980, s. 5B
template-DECLARATION = This statement (consisting of <pages> page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false, or do not believe to be true.
template-OVER_18 = Over 18
template-STATEMENT_BODY =
    I work at <premises>, <address>.
    <seen>
    <people>
    <exhibits>
template-CCTV_BODY =
    I work at <premises>, <address>, and I am trained to use its CCTV system.
    The system records what its cameras see by day and by night. On <when> it was working. <clock>
    I looked at the recording and copied from it what is listed here. Nobody has changed the recording or the copy.
    <exhibits>
template-IMPACT_BODY =
    I speak for <premises>, <address>.
    <loss>
    What this did to the business, its staff and its customers:
template-BACK_PART = This page holds details of witnesses. It goes to the police alone and must not be disclosed to the defence.
template-HANDLING = This pack was made by <premises>, a member of <scheme>. It is disclosed to the police for the reason above and for nothing else. Names on a register are not findings: a report says what somebody saw, and only a court convicts. Tell <scheme> (<phone>) if anything in it is wrong, and we will tell everybody who had it.
## The same where the law of England and Wales does not hold
template-neutral-STATEMENT_LAW = A statement of somebody who saw or heard it
template-neutral-DECLARATION = This statement, on <pages> page(s) each signed by me, is true to the best of my knowledge and belief.
## Invented words, for a template’s preview
sample-pages = 2
sample-premises = Harlow Street Stores
sample-address = 12 Harlow Street, Marlbridge, ZZ1 1AA
sample-seen = On Saturday 21 November 2026 at 23:40: Four bottles were taken from the end shelf.
sample-people = I know the person. Their name is Alex Sample.
sample-exhibits = I produce a recording as my exhibit AS/1.
sample-when = Saturday 21 November 2026 at 23:40
sample-clock = The clock of the system was 3 minutes fast.
sample-loss = The goods that were taken and not recovered come to £90.00.
## What the desktop says: numbers, and nothing of anybody
told-bans = { $count ->
    [one] 1 new ban.
   *[other] { $count } new bans.
}
told-ended = { $count ->
    [one] 1 person is no longer banned.
   *[other] { $count } people are no longer banned.
}
told-sought = { $count ->
    [one] 1 new ID sought.
   *[other] { $count } new ID sought.
}
told-alerts = { $count ->
    [one] Something new to take care of about 1 person.
   *[other] Something new to take care of about { $count } people.
}
told-see = Open Watchbook to see them.
told-something = There is something new. Open Watchbook to see it.
told-open = Open
## Letters. In a text of the scheme’s a line that begins with “# ” is a heading, one with “! ” stands in a frame, lines with “- ” are a list.
letter-places-none = Ask us which places these are.
letter-counts-DECISION = The time counts from the day we decided.
letter-counts-SERVICE = The time counts from the day you were told.
letter-stands = If you appeal, you must stay away until we have answered.
letter-stands-not = If you appeal, the ban does not count until we have answered.
letter-body-BOARD = The scheme’s board
letter-body-COMMITTEE = The scheme’s committee
letter-body-BALLOT = The members, by a vote,
letter-body-OFFICER_RATIFIED = An officer of the scheme, with the board,
letter-decided = { $body } decided this on { $day }. No police officer took part.
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
letter-kind-APPEAL_OUTCOME = Answer to an appeal
letter-kind-TO_PARENT = Letter to a parent
letter-kind-CARD = Card to hand over
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
