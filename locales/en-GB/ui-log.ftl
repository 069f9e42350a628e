# The premises’ log: quick actions on a card, the incident form, the list, the sheet for an authority.

frame-log = Log
action-go-log = Log
action-seen = Seen here
action-incident = Log an incident
action-log-new = Log an incident
action-wrong = Wrong person
action-log-save = Save the incident
desk-undo-kind-LOG_RECORDED = Recorded in the log

## On a card
log-seen = Seen here
log-incident-short = Log incident
log-wrong = Wrong person
log-undo = Undo
log-undone = Undone. It is not in the log any more.
log-said-seen = Recorded: { $who } seen here, { $action }, { $sure }.
log-said-wrong = Recorded: somebody was taken for { $who }. Ring the scheme if it needs putting right today.
log-said-incident = The incident is in the log. It waits on this computer: it goes to the scheme when a connection is set up.
log-said-quick = Recorded in the log: { $what }.
log-breach = A ban was in force here: this is a breach.
log-breach-unsure = A ban on this person was in force here. You were not certain, so it is not called a breach.

## Seen here
log-seen-title = Seen here
log-seen-what = What happened, and how sure are you that it was this person?
log-seen-after = It is recorded with your name and the time. Nothing else follows by itself.
log-seen-both = { $action }, { $sure }
log-seen-LEFT_WHEN_ASKED = left when asked
log-seen-REFUSED_POLICE_CALLED = refused, police called
log-seen-NOT_CHALLENGED = not challenged
log-seen-OFFENDED = something happened
log-seen-INFO_ONLY = information only
log-seen-NOTICE_HANDED = was given the card that tells them of the ban
log-sure-CERTAIN = certain
log-sure-LIKELY = likely
log-sure-UNSURE = unsure

## Wrong person
log-wrong-title = Wrong person
log-wrong-what = Somebody was taken for this person and it was not them. You can save now and write more later.
log-wrong-happened = What happened
log-wrong-put-right = What was said or offered to them
log-wrong-ring = An apology is right whatever happened. Give them the scheme’s number, { $phone }, so that it can be put right.
log-wrong-save = Save

## The log’s kinds
log-entry-INCIDENT = Incident
log-entry-SIGHTING = Seen here
log-entry-WRONG_CHALLENGE = Wrong person challenged
log-entry-REFUSAL = Refusal
log-entry-EJECTION = Ejection
log-entry-AUTHORITY_VISIT = Authority visit
log-entry-SCANNER_FAULT = ID scanner fault
log-entry-CCTV_FAULT = CCTV fault
log-quick-words-REFUSAL = What was refused and why (you may leave it empty)
log-quick-words-EJECTION = What led to it (you may leave it empty)
log-quick-words-AUTHORITY_VISIT = Who came and what they looked at
log-quick-words-SCANNER_FAULT = What does not work and since when
log-quick-words-CCTV_FAULT = What does not work and since when
log-quick-when-hint = Empty means now. Or “20 min ago”, “last night 23:40”.

## The list
log-title = Log
log-incident = Log an incident
log-quick = A line in the log
log-search = Look for a word
log-kind = Kind
log-kind-all = All kinds
log-period = From
log-period-day = Today
log-period-week = The last 7 days
log-period-month = The last 31 days
log-period-all = The whole log
log-count = { $count ->
    [0] No entries
    [one] 1 entry
   *[other] { $count } entries
}
log-none = Nothing has been written here yet. What you record on a card and every incident appears here.
log-none-found = Nothing in the log answers that. Look further back, or for another word.
log-more = Show more
log-kept = Entries are kept for 12 months from the day they were written, then erased.
log-late = written after more than 24 hours
log-print = Sheet for an authority
log-export = Write to a file
log-written = The file has been written. That is recorded with your reason.
log-drafts = Begun and not finished
log-draft-new = Incident
log-draft-kept = kept { $time }, { $count } of 6 answered
log-draft-go-on = Go on
log-draft-drop = Throw away
log-title-people = { $what }: { $people }
log-who-unnamed = somebody without a name
log-who-gone = somebody who is no longer shown here
log-who-own = somebody on the premises’ own list
log-by-gone = somebody who has left

## An entry
log-fact-by = Written by
log-fact-by-when = { $by }, { $time }
log-fact-timely = For the licence
log-timely-in-time = Completed within 24 hours
log-timely-late = Completed after more than 24 hours
log-fact-life = Where it stands
log-fact-put-right = Said or offered
log-fact-who = Who
log-fact-kept = Kept until
log-added = Added { $time } by { $by }
log-add = Add to this entry
log-add-hint = What stands above is never changed. What you add stands below it with your name and the time.
log-add-save = Add
log-life-own = Stays in this premises’ own log
log-life-DRAFT = Being written on this computer { $words }
log-life-QUEUED = Waits on this computer: it goes to the scheme when a connection is set up { $words }
log-life-RECEIVED = The scheme has it; nobody has looked at it yet { $words }
log-life-TRIAGE = Somebody at the scheme is looking at it { $words }
log-life-ACCEPTED = The scheme has taken it into its records { $words }
log-life-RETURNED_FOR_INFO = The scheme asks: { $words }
log-life-REJECTED = The scheme has not taken it: { $words }
log-life-DUPLICATE_OF = The scheme has the same report already { $words }
log-life-LINKED = The scheme has tied it to somebody on the register { $words }
log-life-POLICE_REPORTED = The police have it: { $words }
log-life-CLOSED = Closed { $words }

## Writing an incident
log-incident-title = What happened?
log-kept-at = Kept on this computer { $time }
log-unkept = This computer’s disk is full. { $since ->
    [never] Nothing of this form has been kept yet
   *[other] What you typed after { $since } has not been kept
}: it stands here, and is lost if Watchbook is locked or closed. Delete something that is not needed or empty the bin. It is tried again every few seconds.
log-unkept-held = It was not locked yet, because that would lose what you typed. Lock again to lose it.
log-kept-not-yet = Each answer is kept on this computer as you leave it
log-when = When
log-when-needed = When (needed)
log-when-hint = As you would say it: “last night 23:40”, “yesterday 9pm”, “20 min ago”, 21/11/2026 23:40
log-kinds = What kind (needed)
log-kinds-hint = Type a few letters and press Enter, or choose below. Several may fit.
log-kinds-chosen = Kinds, chosen and common
log-seen-needed = What was seen and heard (needed)
log-words-hint = What you saw or heard, in plain words. Leave out names, health, opinion and guesswork.
log-who = Who (needed)
log-who-known = Somebody on a list
log-who-question = Not sure who
log-nobody = Nobody known
log-describe-first = Describe first, then look. Your description is locked before the gallery opens.
log-description = First description
log-description-hint = What you saw yourself: sex, age, height, build, hair, clothes, voice, marks.
log-lock = Lock this and open the gallery
log-locked = First description, locked { $time }
log-people = Who took part
log-people-hint = Type a name, a nickname or a reference and press Enter: of the register, or of your own list.
log-role = Their part
log-role-first = did it
log-role-helped = helped
log-role-watch = kept watch
log-known = How you know
log-known-KNOWN_BY_NAME = known by name
log-known-RECOGNISED_FROM_GALLERY = recognised from a picture here
log-known-CCTV_ONLY = from CCTV only
log-known-DESCRIBED = described by somebody
log-remove = Take off: { $what }
log-offers = { $count ->
    [one] 1 offered
   *[other] { $count } offered
}
log-hurt = Anyone hurt?
log-hurt-NOBODY = No
log-hurt-SOMEBODY = Yes
log-hurt-NOT_KNOWN = Not known
log-police = Police told?
log-police-NO = No
log-police-NOT_YET = Not yet
log-police-BY_101 = By 101
log-police-BY_999 = By 999
log-police-IN_PERSON = In person
log-police-at = When the police were told
log-police-at-hint = 23:50, last night 23:50, 20 min ago
log-officer = Police officer
log-officer-hint = A name or a number. It goes to the office and into a police pack, never onto a print or a sheet.
log-outcome = What came of it
log-outcome-none = Not known yet
log-outcome-hint = As far as you know now. What you hear later, you add to the entry.
log-save = Save
log-save-incident = Save the incident
log-leave = Leave it for later
log-cancel = Cancel
log-needed = { $count } things needed
log-answered = { $count } of { $of } answered
log-need-when = When
log-need-kinds = What kind
log-need-seen = What was seen
log-need-who = Who
log-need-hurt = Anyone hurt
log-need-police = Police told
log-need-done = answered
log-need-missing = still needed
log-counts-as = Counts as
log-counts-open = Premises licence log: counted once you say when
log-counts-in-time = Premises licence log: complete within 24 hours
log-counts-late = Premises licence log: written after more than 24 hours

## What may be left empty
log-more-title = More, if you have it
log-place = Where inside
log-place-hint = Back bar, aisle 4, car park
log-location = Postcode or what3words
log-location-hint = CF10 1AA, or filled.count.soap. Only how it is written is checked; nothing is looked up.
log-weapon = Weapon
log-police-reference = Police log number
log-crime-reference = Crime reference
log-cctv-until = CCTV kept until
log-cctv-hint = A day: 22/12/2026
log-clock-offset = CCTV clock, minutes fast
log-clock-hint = 3 when it is fast, -3 when it is slow
log-responses = What staff did
log-response-ASKED_TO_LEAVE = asked to leave
log-response-REFUSED = refused service or entry
log-response-DETAINED = held until police came
log-response-POLICE_CAME = police came
log-response-AMBULANCE = ambulance called
log-response-FIRST_AID = first aid given
log-methods = How it was done
log-influence = Drink or drugs
log-influence-ALCOHOL = drink seemed to play a part
log-influence-DRUGS = drugs seemed to play a part
log-hate = Hate incident because of
log-hate-RACE = race
log-hate-RELIGION = religion
log-hate-SEXUAL_ORIENTATION = sexual orientation
log-hate-DISABILITY = disability
log-hate-TRANSGENDER = being transgender
log-goods = Goods
log-goods-number = Line { $number }
log-goods-what = What
log-goods-quantity = How many
log-goods-price = Price of one, £
log-goods-outcome = What became of it
log-goods-add = Add a line
log-goods-line = { $count } × { $what } at { $price }
log-goods-totals = Taken { $taken } · recovered { $recovered } · attempted { $attempted }
log-outcome-TAKEN = Taken
log-outcome-RECOVERED = Recovered
log-outcome-ATTEMPTED = Attempted
log-office = For the scheme’s office alone
log-office-what = Nobody but the scheme’s office is sent this. It is in no print and no file.
log-staff = Staff hurt or threatened
log-witnesses = Who else saw it

## The sheet for an authority, and the file
log-sheet-title = Incident log: { $premises }
log-sheet-licence = Premises licence { $number }
log-sheet-made = Made by { $by }, { $time }.
log-sheet-without = Names and pictures of people on the scheme’s register or on this premises’ own list are not in it.
log-sheet-happened = When it happened
log-sheet-what = What
log-sheet-words = What was seen and done
log-sheet-by = Written
log-sheet-back = Back to the log
log-sheet-print = Print
log-export-title = Write the log to a file
log-export-what = A file of the entries that are listed now, without anybody of the scheme’s register or of your own list. That it was written, by whom and why is recorded.
log-export-reason = Why it is needed
log-export-short = Write at least { $count } letters.
log-export-write = Choose a place and write

## What is wrong
log-problem-needed = This is needed.
log-problem-too-long = { $words } characters are too many here. Shorten it.
log-problem-judging = “{ $words }” judges a person. Say what you saw them do.
log-problem-blocked = “{ $words }” touches a topic that is never recorded here. Leave it out; ask the scheme if you are unsure.
log-problem-when-unreadable = That is not a time. Write it as you would say it: last night 23:40, or 21/11/2026 23:40.
log-problem-when-no-time = Add the time of day: yesterday 9pm.
log-problem-when-future = That is still to come.
log-problem-when-no-such-time = There was no such time: the clocks went forward that night.
log-problem-when-too-old = That is more than twelve months ago, longer than this log is kept. Tell the scheme instead.
log-problem-price-unreadable = Write pounds and pence: 12.50.
log-problem-quantity-unreadable = Write a number, such as 2.
log-problem-day-unreadable = Write a day after it happened, such as 22/12/2026.
log-problem-offset-unreadable = Write minutes: 3, or -3 when the clock is slow.
log-problem-location-unreadable = Write a postcode, CF10 1AA, or three words with dots between, filled.count.soap.
log-problem-person-gone = This person is no longer shown here. Take them off; what you wrote stays.
log-problem-too-many = At most { $words }.
log-problem-not-locked = Write the description and lock it, then look for the person.
