# Reports at the scheme's office: the queue, one report, each step.

frame-triage = Reports
action-go-triage = Reports
action-triage-take = Take down a report that somebody tells you
action-triage-undo = Undo the last step with a report
action-triage-accept = Accept the open report
action-triage-return = Send the open report back with a question
action-triage-reject = Do not take the open report
action-triage-link = Tie somebody on the register to the open report

triage-title = Reports
triage-take = Take down a report
triage-read-only = You read the reports. The administrator works with them.
triage-filters = Which reports are listed
triage-filter-waiting = Waiting
triage-filter-returned = With the reporter
triage-filter-taken = Accepted
triage-filter-over = Over
triage-search = Find a word or premises
triage-count =
    { $count ->
        [one] One report waits.
       *[other] { $count } reports wait.
    } { $pressing ->
        [0] None of them is pressing.
        [one] One is pressing and stands first.
       *[other] { $pressing } are pressing and stand first.
    }
triage-none-waiting = Nothing waits. What premises report, or tell you by telephone, stands here until somebody has looked at it.
triage-none-returned = No report waits for its reporter’s answer.
triage-none-taken = No accepted report is open.
triage-none-over = Nothing is over yet. What was closed, or not taken, stands here for its time.
triage-none-found = No report under this heading says that. Try a shorter word, or another heading.
triage-none-open = Choose a report to read it here.
triage-where-when = { $premises }, { $time }
triage-overdue = Has waited over three days

triage-urgent-HURT = Somebody was hurt
triage-urgent-WEAPON = A weapon
triage-urgent-WRONG_PERSON = The wrong person was stopped
triage-urgent-POLICE = The police know
triage-urgent-CCTV = CCTV is soon overwritten

triage-state-DRAFT = Being written
triage-state-QUEUED = On its way
triage-state-RECEIVED = New
triage-state-TRIAGE = Being looked at
triage-state-ACCEPTED = Accepted
triage-state-RETURNED_FOR_INFO = With the reporter
triage-state-REJECTED = Not taken
triage-state-DUPLICATE_OF = Same as another
triage-state-LINKED = Tied to the register
triage-state-POLICE_REPORTED = With the police
triage-state-CLOSED = Closed

triage-back = Close the report
triage-told-TELEPHONE = Told by telephone by { $who }, { $time }
triage-told-EMAIL = Told by e-mail by { $who }, { $time }
triage-told-IN_PERSON = Told in person by { $who }, { $time }
triage-told-FILE = Came in a file from { $who }, { $time }
triage-told-SYNC = Came over the line from { $who }, { $time }

## What can be done

triage-acts = What you can do with this report
triage-act-TAKE_UP = I am looking at it
triage-act-ACCEPT = Accept
triage-act-RETURN = Ask a question
triage-act-REJECT = Do not take it
triage-act-SAME_AS = Same as another
triage-act-ANSWER = Write down the answer
triage-act-LINK = Tie people to it
triage-act-TELL_POLICE = The police have it
triage-act-CLOSE = Close
triage-create = Somebody new
triage-same = Same as this one

triage-said-take_up = You are looking at this report. Its premises will read that.
triage-said-accept = Accepted. It stands among the scheme’s incidents now; nobody is tied to it yet.
triage-said-return = Sent back with your question. It waits for the reporter and is out of the queue until then.
triage-said-reject = Not taken. It is kept for 30 days and then erased.
triage-said-same_as = Noted as the same event as the other report.
triage-said-answer = The answer stands below the report, and the report is back in the queue.
triage-said-link = Tied to the people you chose. Their cards tell of it.
triage-said-create = Somebody new is on the register, for the office alone until they are listed. The report is tied to them.
triage-said-tell_police = Noted that the police have it.
triage-said-close = Closed.
triage-said-taken = The report stands in the queue.
triage-said-undone = Undone. The report stands as it did before.

triage-refused-NOT_NOW = Somebody has done something else with this report meanwhile. Nothing of yours was written. This is how it stands now.
triage-refused-OTHER_GONE = The other report is no longer here. Nothing was changed.
triage-refused-OTHER_IS_COPY = The other report is itself noted as the same as a third one. Choose that one. Nothing was changed.
triage-refused-PERSON_GONE = Somebody you chose is no longer on the register. Nothing was changed; choose again.
triage-refused-NOBODY_CHOSEN = Everybody you chose is tied to it already. Nothing was changed.
triage-refused-NOBODY_REPORTED = This tells of nothing that anybody is reported for. Nothing was changed.

desk-undo-kind-REPORT_TAKEN = A report was taken down
desk-undo-kind-REPORT_MOVED = A report was moved on

## What is at hand

triage-written = What was written
triage-description = Described before any picture was looked at, { $time }
triage-who = Who is meant
triage-linked = Tied to it: { $basis }
triage-not-linked = Not tied to it
triage-open-card = Open in the register
triage-before = Reported before
triage-nothing-before = Nothing else is known.
triage-earlier = { $what }, { $premises }
triage-alike = Looks like the same event
triage-alike-what = The same premises within six hours, and the same kind of thing or the same person. Read both and decide.
triage-other = The same event as this report
triage-all = Everything in the report
triage-here = Before at { $premises }
triage-steps = What has been done with it
triage-outcome = What came of it:

triage-outcome-NFA = No further action
triage-outcome-WARNING = Warning
triage-outcome-BAN_PROPOSED = A ban was proposed
triage-outcome-GOODS_RECOVERED = Goods were recovered
triage-outcome-CIVIL_RECOVERY = Civil recovery
triage-outcome-COMMUNITY_RESOLUTION = Community resolution
triage-outcome-PND = Penalty notice
triage-outcome-CAUTION = Police caution
triage-outcome-CHARGED = Charged
triage-outcome-CONVICTED = Decided by a court
triage-outcome-CBO = Criminal Behaviour Order
triage-outcome-UNKNOWN = Not known

## The small forms

triage-ask-return = Ask the reporter
triage-label-return = Your question
triage-hint-return = The reporter reads it in these words, and answers by adding to the report.
triage-go-return = Send back
triage-ask-reject = Do not take this report
triage-label-reject = Why
triage-hint-reject = The reporter reads it in these words. The report is kept for 30 days and then erased.
triage-go-reject = Do not take it
triage-ask-answer = What the reporter answered
triage-label-answer = The answer, as it was given
triage-hint-answer = It stands below the report with today’s date. What was written before stays as it is.
triage-go-answer = Write it down
triage-ask-police = The police have it
triage-label-police = Their reference
triage-hint-police = The crime reference, or the log number that they gave.
triage-go-police = Note it
triage-ask-close = Close this report
triage-label-close = What came of it
triage-hint-close = It stays readable here until its time is over.
triage-go-close = Close the report
triage-ask-link = Tie people on the register to this report
triage-link-what = Their cards will tell of it. Say how it is known for each of them: a word somebody heard is not what a camera saw.
triage-link-find = Somebody else
triage-link-hint = Type a name or a reference.
triage-go-link = Tie to the report
triage-basis = How it is known
triage-ask-create = Somebody who is not on the register yet
triage-create-known = Is their name known?
triage-create-named = It is known
triage-create-sought = It is sought
triage-create-sought-what = They stand on the register without a name, as ID sought, until somebody names them.
triage-create-next = Their form opens next, for what they look like and all else. Members see nothing of them until they are listed there.
triage-go-create = Put on the register

## Taking a report down

triage-taken = Who tells it
triage-premises = Where it happened (needed)
triage-choose = Choose the premises
triage-reporter = Who tells it (needed)
triage-somebody-else = Somebody else
triage-reporter-role = { $name } ({ $role })
triage-reporter-name = Their name
triage-way = How (needed)
triage-way-TELEPHONE = By telephone
triage-way-EMAIL = By e-mail
triage-way-IN_PERSON = In person
triage-taken-goes = It goes straight into the queue of reports, as one that premises send.

## Handing over in a file

hand-over = Hand over to the office…
hand-title = Hand over to the scheme’s office
hand-what = The reports that wait for the scheme go into one sealed file, which you choose a place for. Bring it or send it to the office. Everything stays in your log as it is.
hand-go = Choose where to put the file
hand-nothing = Every report that waits was handed over already, and nothing was added since. No file was written.
hand-written =
    { $count ->
        [one] The file is written, with one report in it. These symbols open it:
       *[other] The file is written, with { $count } reports in it. These symbols open it:
    }
hand-code = The symbols that open the file
hand-read-out = Read them out to the office by telephone. Never send them with the file. They are shown this once; another file has others.
hand-done = I have read them out
hand-originals = { $count ->
    [one] With the one file that is attached ({ $size })
   *[other] With the { $count } files that are attached ({ $size })
}
hand-originals-what = The office needs them for a police pack. A stick may have no room for them, and one that is formatted as FAT32 takes no file above 4 GB. Without them the reports go alone; the files stay here.
hand-written-originals = { $count ->
    [one] One attached file is in it. It is { $size } long; copy it whole.
   *[other] { $count } attached files are in it. It is { $size } long; copy it whole.
}
hand-writing = The file is being written
hand-stop = Stop
hand-full = There is no room for the file there, or the stick takes no file of that length. Nothing of it lies there, and the reports still wait. Choose a place with more room, or hand the reports over without what is attached.
hand-unwritable = Nothing can be written to that place. Nothing of the file lies there, and the reports still wait. Look whether the stick is in and not write-protected, or choose another place.
hand-stopped = It was stopped. Nothing of the file lies there, and the reports still wait.
hand-busy = Another attached file is being read or written just now. Nothing was handed over. Try again when that is done.
hand-altered = The attached file { $exhibit } is not as it was when it was attached, or cannot be read. Nothing was handed over. Check it at its entry; then hand the reports over without what is attached.
hand-fact = Handed over
hand-fact-when = Handed over to the office in a file at { $time }
triage-file = Take in a file of reports
triage-file-title = Take in a file of reports
triage-file-what = Premises hand their reports over in a sealed file. Ask them by telephone for its 28 symbols, then choose the file. A report that is here already is taken once.
triage-file-code = The symbols that they read out
triage-file-choose = Choose the file
triage-file-new =
    { $count ->
        [0] Nothing in it is new.
        [one] One report is new and stands in the queue.
       *[other] { $count } reports are new and stand in the queue.
    }
triage-file-added =
    { $count ->
        [one] Something was added to one that was here.
       *[other] Something was added to { $count } that were here.
    }
triage-file-there =
    { $count ->
        [one] One was here already.
       *[other] { $count } were here already.
    }
triage-file-left =
    { $count ->
        [one] One report could not be taken: another stands under its number, or its premises are none of the scheme’s. Ask the premises.
       *[other] { $count } reports could not be taken: others stand under their numbers, or their premises are none of the scheme’s. Ask the premises.
    }
triage-file-UNREADABLE = The file cannot be read. Nothing was taken in. Look whether the stick is still in, and choose it again.
triage-file-NOT_REPORTS = This is no file of reports. Nothing was taken in. Choose the one that ends in .wbreports.
triage-file-NEWER = A later Watchbook made this file. Nothing was taken in. Bring this computer up to date first.
triage-file-OTHER_CODE = These symbols do not open this file, or the file was damaged on its way. Nothing was taken in. Each file has symbols of its own: ask for those of this one, or for a new file.
triage-file-OTHER_SCHEME = This file is for another scheme. Nothing was taken in. Give it back to the premises.
triage-file-UNSOUND = The file opens, and holds what no till writes. Nothing was taken in. Ask the premises for a new one, and tell the data lead.
triage-file-CUT = The file is not whole: it was not copied to its end. Nothing was taken in. Copy it again, and do not pull the stick out before it is done.
triage-file-ALTERED = An attached file in it is not as its premises kept it. Nothing was taken in. Ask the premises for a new file.
triage-file-DISK_FULL = This computer’s disk has no room for what is attached. Nothing was taken in, and nothing of it lies here. Make room, and choose the file again.
triage-file-DISK = This computer’s disk failed while the file was read. Nothing was taken in. Try once more; if it fails again, have the computer looked at.
triage-file-STOPPED = It was stopped. Nothing was taken in.
triage-file-BUSY = Another attached file is being read or written just now. Nothing was taken in. Try again when that is done.
triage-file-arriving = What is attached is being taken in
triage-file-originals = { $count ->
    [one] One attached file came with them.
   *[other] { $count } attached files came with them.
}
triage-several = A police pack of several reports…
triage-several-what = Tick the reports that go into one pack. Only what the scheme has accepted can go to the police.
triage-several-one = Into the pack: { $what }, { $premises }
