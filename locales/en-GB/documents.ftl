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
