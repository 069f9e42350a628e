# Bans from proposal to expiry: views, proposals, votes, meetings, decisions, service.

frame-cases = Bans
action-go-cases = Bans
desk-undo-kind-CASE_DRAFTED = Proposal written
desk-undo-kind-CASE_CHANGED = Proposal or agenda changed
desk-undo-kind-SERVICE_RECORDED = Service recorded

## The views
cases-search = Name, reference or reason
cases-views = Views
cases-view-to-do = To decide
cases-view-voting = Being voted on
cases-view-unserved = Decided, not served
cases-view-in-force = In force
cases-view-review-due = Review due
cases-view-appealed = Appealed
cases-view-suspended = Set aside
cases-view-over = Over
cases-what-to-do = Proposals that wait for somebody: a draft for whoever puts it forward, a proposal for a meeting or a ballot.
cases-what-voting = Proposals in an open ballot. How anybody votes is secret until it is closed.
cases-what-unserved = Bans and warnings that the person has not been told of. Tell them, then record here how.
cases-what-in-force = Bans and warnings that hold today, the first to end at the top.
cases-what-review-due = Bans without an end, to be looked at within a year. One whose review is missed is hidden by itself.
cases-what-appealed = Bans on which an appeal is open.
cases-what-suspended = Bans set aside while a doubt is looked into. No till shows them.
cases-what-over = What has ended, was taken back, lost or revoked. No till shows these.
cases-nothing = Nothing here
cases-nothing-found = Nothing in this view says that. Try another view, or fewer words.
cases-empty-to-do = No proposal waits.
cases-empty-voting = No ballot is open.
cases-empty-unserved = Everybody has been told.
cases-empty-in-force = No ban or warning holds today.
cases-empty-review-due = No review is due in the next 30 days.
cases-empty-appealed = No appeal is open.
cases-empty-suspended = No ban is set aside.
cases-empty-over = Nothing has ended yet.
cases-since = since { $date }
cases-until = until { $date }
cases-review = review due { $date }
cases-your-vote = Your vote
cases-propose = Propose
cases-meeting-begin = Begin a meeting
cases-meeting-go-on = Go on with the meeting
cases-meetings = Meetings
cases-meeting-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
cases-back = Back
cases-undo = Undo
cases-undo-what = Your last change here can still be undone.
cases-undone = Undone.

## How things stand
cases-standing-DRAFT = Draft
cases-standing-PROPOSED = Proposed
cases-standing-UNDER_VOTE = Being voted on
cases-standing-RETURNED = Sent back
cases-standing-WITHDRAWN = Taken back
cases-standing-LOST = No majority
cases-standing-INQUORATE = Too few voted
cases-standing-NFA = No further action
cases-standing-UNSERVED = Decided, not served
cases-standing-IN_FORCE = In force
cases-standing-STARTS_LATER = Starts later
cases-standing-REVIEW_DUE = Review due
cases-standing-REVIEW_MISSED = Review missed
cases-standing-APPEALED = Appealed
cases-standing-SUSPENDED = Set aside
cases-standing-EXPIRED = Over
cases-standing-REVOKED = Revoked
cases-kind-BAN = Ban
cases-kind-WARNING = Warning
cases-kind-EXTENSION = Longer ban

## Finding somebody
cases-find-title = Propose a ban or a warning
cases-find-what = Choose the person. The proposal is filled in from the incidents that they took part in.
cases-find-who = Who it is about
cases-find-hint = Type a name; the arrows choose, Enter takes.

## The form
cases-form-title = Proposal: { $name }
cases-form-problems = { $count ->
    [one] One thing needs attention before this can be kept. Nothing was written.
   *[other] { $count } things need attention before this can be kept. Nothing was written.
}
cases-keep-draft = Keep as a draft
cases-child = This person is under 18, or looks it. The proposal can be decided, but no till is shown anything of it before two people have given leave on the person’s own form.
cases-incidents = What it rests on
cases-incidents-what = Tick the incidents that the proposal relies on.
cases-incidents-none = No incident of this person is on record. A proposal needs at least one: enter it on their form first.
cases-place-none = place not known
cases-basis-none = basis not recorded
cases-circumstances = Circumstances
cases-circumstances-what = Tick what was so; the tariff counts it.
cases-proposed = What is proposed
cases-reason = Why
cases-reason-what = Members will read this. Say what happened; names of staff and judging words do not belong here.
cases-category = Falls under
cases-reason-words = Reason
cases-ground = Reported for { $told }
cases-ground-one = { $kinds } on { $date }
cases-length = How long
cases-length-how = Counted in
cases-length-count = How many
cases-length-after = Months after the 18th birthday
cases-length-day = The last day
cases-length-kind-days = days
cases-length-kind-months = months
cases-length-kind-years = years
cases-length-kind-until = until a day
cases-length-kind-eighteen = until the 18th birthday
cases-length-kind-indefinite = no end, reviewed every year
cases-length-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
cases-length-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
cases-length-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
cases-length-until = until { $date }
cases-length-eighteen = until the 18th birthday
cases-length-eighteen-more = { $count ->
    [one] until { $count } month after the 18th birthday
   *[other] until { $count } months after the 18th birthday
}
cases-length-indefinite = without an end, reviewed every year
cases-days = from { $from } to { $until }, both days included
cases-days-reviewed = from { $from }, next reviewed by { $until }
cases-days-told = { $length } from the day on which the person is told; nobody has told them yet
cases-scope = Where it holds
cases-tariff = What the tariff would propose
cases-working = Worked out by version { $version } of the scheme’s tariff
cases-working-what = What
cases-working-adds = Adds
cases-working-total = So far
cases-working-only = The tariff fills a proposal in. People decide, and may decide otherwise.
cases-work-incident = { $kind } on { $date }
cases-work-bans = { $count ->
    [one] { $count } earlier ban
   *[other] { $count } earlier bans
}
cases-work-warnings = { $count ->
    [one] { $count } earlier warning
   *[other] { $count } earlier warnings
}
cases-work-start = To begin with
cases-work-most = No more than the scheme gives
cases-work-first = { $what }, for the first time
cases-work-again = { $what }, after a ban or a warning
cases-gives-nothing = It proposes nothing.
cases-gives-warning = It proposes a warning.
cases-gives-ban = It proposes a ban: { $length }.
cases-would-be = If it were decided today
cases-if-today = Decided today: { $days }.
cases-next = What happens next
cases-next-what = A draft waits for somebody who may put it forward. A proposal waits for the next meeting, or for a ballot. Nobody is banned before people have voted, and no till shows anything until then.

## One case
cases-redacted = You vote on this, so names of the person, of premises and of whoever reported are left out.
cases-question = It came back with a question: { $words }
cases-drafted-by = Written by
cases-moved-by = Put forward by
cases-moved-by-nobody = nobody yet
cases-moved = Put forward by: { $name }
cases-decision = The decision
cases-decided-on = Decided on
cases-decided-by = Decided by
cases-minute = Minute
cases-reasons-label = Reasons
cases-service = How they were told
cases-service-by = Told by
cases-service-witness = Witness
cases-service-evidence = Evidence
cases-do = What can be done
cases-act-EDIT = Change the draft
cases-act-PUT_FORWARD = Put forward
cases-act-RETURN = Send back with a question
cases-act-WITHDRAW = Take back
cases-act-OPEN_BALLOT = Open a ballot
cases-act-ADJOURN = End the vote without counting
cases-act-CLOSE_BALLOT = Close the ballot
cases-act-DECLARE = Declare an interest
cases-act-SERVE = Record that they were told
cases-act-SET_ASIDE_DOUBT = Set aside now: doubt about who it is
cases-act-SET_ASIDE_OBJECTION = Set aside now: an objection
cases-act-REINSTATE = Let it hold again
cases-act-VOTE = Vote
cases-said-EDIT = Kept as a draft.
cases-said-PUT_FORWARD = Put forward. It waits for a meeting or a ballot.
cases-said-RETURN = Sent back with the question.
cases-said-WITHDRAW = Taken back. Nobody votes on it.
cases-said-OPEN_BALLOT = The ballot is open. Whoever votes at this computer does it under their own PIN.
cases-said-ADJOURN = The vote has ended without a count. The proposal is open again.
cases-said-CLOSE_BALLOT = The ballot is closed and counted.
cases-said-DECLARE = Noted. You take no part in this decision.
cases-said-SERVE = Recorded. It counts as served from now on.
cases-said-SET_ASIDE_DOUBT = Set aside. No till that is told of it shows this ban until it is let hold again.
cases-said-SET_ASIDE_OBJECTION = Set aside. No till that is told of it shows this ban until it is let hold again.
cases-said-REINSTATE = The ban holds again, to the same last day.
cases-said-VOTE = Your vote is cast. It stays as it is, and nobody sees it before the vote is closed.
cases-return-what = It goes back to whoever wrote it. Nothing is decided.
cases-return-label = Your question
cases-close-what = The votes are counted. If they decide something, these reasons go with it and onto the notice.
cases-past = Everything so far

## Votes
cases-vote = Vote
cases-vote-what = Choose once. A vote stays as it was cast; only chair and data lead see it, after closing.
cases-vote-casting = Yours is the casting vote. It counts only if two choices are equal.
cases-choice-BAN = Ban
cases-choice-WARN = Warning
cases-choice-NOTHING = No action
cases-choice-ABSTAIN = Abstain
cases-round-meeting = At the meeting { $reference }
cases-round-ballot = Ballot from { $from } to { $until }
cases-roll = Who may vote
cases-voted = has voted
cases-not-voted = has not voted
cases-secret = What somebody voted for is secret from the others. Chair and data lead can see it after closing.
cases-barred-POLICE = police, takes no part
cases-barred-ADMINISTRATOR = administrator, never votes
cases-barred-NO_VOTE = has no vote
cases-barred-REPORTER = reported it, takes no part
cases-barred-MOVER = put it forward, does not vote
cases-barred-DECLARED = declared an interest
cases-count-part = { $part } of { $of } who may vote took part; { $quorum } must.
cases-count-votes = Ban { $ban }, warning { $warn }, no action { $nothing }; abstained { $abstain }.
cases-count-needed = { $needed ->
    [one] { $needed } vote carries a choice. Abstentions are not counted for or against.
   *[other] { $needed } votes carry a choice. Abstentions are not counted for or against.
}
cases-count-casting = Two were equal; the chair chose: { $choice }.
cases-count-barred = Not counted ({ $name }): { $why }.
cases-result-BAN = Carried: a ban.
cases-result-WARN = Carried: a warning.
cases-result-NOTHING = Carried: no further action.
cases-result-LOST = Nothing has its majority. Nothing is decided.
cases-result-NOT_COUNTED = The vote ended without a count. What was proposed could no longer be done.
cases-result-INQUORATE = Too few took part. Nothing is decided, and it can be put to the vote again.
cases-result-TIED = Two are equal. The chair’s casting vote decides.
cases-seen-nothing = Members see nothing of it.
cases-seen-at_once = Members see it now.
cases-seen-checked = Members see it when somebody else has checked it in the register.
cases-seen-child = Members do not see it: the person is under 18, or looks it. Two people give leave on the person’s own form, if there is a pressing need.
cases-seen-no_gallery = Members do not see it: the scheme has no gallery that goes to all members.

## Meetings
cases-meeting = Meeting
cases-minutes = Minutes
cases-minutes-print = Save as a PDF…
cases-meeting-close = Close the meeting
cases-attendance = Attendance
cases-attendance-what = Tick who is here. Police may be here for other business; they leave the room for the decisions.
cases-part-VOTER = may vote
cases-part-CHAIR = in the chair
cases-part-SECRETARY = keeps the minutes
cases-part-POLICE = police
cases-part-OBSERVER = observes
cases-withdrew = withdrew for the decisions
cases-stayed = was not in the room for a decision
cases-withdrew-tick = left the room
cases-secretary = { $name } keeps the minutes.
cases-quorum = { $voters ->
    [one] { $voters } voter is here; { $quorum } must take part in a decision.
   *[other] { $voters } voters are here; { $quorum } must take part in a decision.
}
cases-agenda = Agenda
cases-agenda-none = Nothing is on the agenda. Proposals that wait appear here when the next meeting begins.
cases-item-open = Decide this
cases-item-close = Leave it for now
cases-item-on = Put on the agenda
cases-item-off = Take off the agenda: { $what }
cases-item-gone = A case that has been erased since
cases-waiting = Also waiting
cases-mover = Who puts it forward
cases-mover-choose = Choose somebody who is here
cases-mover-hint = The administrator drafts and never proposes: somebody here has to make it their own. They do not vote on it.
cases-declares = declares an interest
cases-casting = The chair’s casting vote
cases-reasons = { $ground }. This rests on { $told }.
cases-reasons-one = { $kinds } on { $date } ({ $basis })
cases-reasons-hint = Put together from the record; correct it as it was decided. It goes into the minutes and onto the notice.
cases-decide = Record the decision

## Service
cases-serve-title = Record that they were told: { $name }
cases-serve-what = Record how the notice reached the person. From then on tills show the ban as served. You can undo this for a day.
cases-serve-method = How
cases-serve-on = When
cases-serve-evidence-hint = A receipt’s number, or where a recording lies. This is what a court asks for.
cases-serve-save = Save

## The past
cases-past-INCIDENT = Incident
cases-past-DRAFTED = Proposal written
cases-past-PUT_FORWARD = Put forward
cases-past-RETURNED = Sent back with a question
cases-past-WITHDRAWN = Taken back
cases-past-OPENED = Ballot opened
cases-past-ADJOURNED = Adjourned
cases-past-DECLARED = Interest declared
cases-past-COUNTED = Votes counted
cases-past-TOLD_LATER = Told by letter
cases-past-SERVED = Told
cases-past-SUSPENDED = Set aside
cases-past-REINSTATED = In force again
cases-past-DECIDED = Decided
cases-past-BAN_STARTS = First day of the ban
cases-past-BAN_ENDS = Last day of the ban
cases-past-REVIEW_DUE = Review due
cases-past-WARNING_ISSUED = Warning issued
cases-past-WARNING_ENDS = Last day of the warning
cases-past-APPEAL_RECEIVED = Appeal received
cases-past-APPEAL_DECIDED = Appeal decided

## Rules, and where each comes from
cases-rule-POLICE_TAKE_NO_PART = Police take no part in proposals and decisions.
cases-rule-POLICE_WITHDRAW = Police leave the room before anything is decided. Tick it when they have.
cases-rule-ADMINISTRATOR_DRAFTS = The administrator drafts. A manager or a member of the board puts the proposal forward.
cases-rule-NOT_ENTITLED = Your role has no part in this step.
cases-rule-REPORTER_TAKES_NO_PART = Whoever reported an incident does not decide on it.
cases-rule-MOVER_DOES_NOT_VOTE = Whoever put a proposal forward does not vote on it.
cases-rule-INTEREST_DECLARED = Whoever declared an interest takes no part.
cases-rule-INCIDENT_NEEDED = A proposal rests on at least one incident of this person.
cases-rule-REASONS_NEEDED = This needs a reason in words.
cases-rule-MINUTE_NEEDED = A decision names its minute.
cases-rule-MOVER_NEEDED = Somebody has to put it forward first.
cases-rule-CHAIR_NEEDED = A meeting decides with exactly one person in the chair. Tick who it is.
cases-rule-CASTING_VOTE_NEEDED = Two are equal. The chair has to choose.
cases-rule-QUORUM = Fewer took part than the scheme asks for.
cases-rule-MAJORITY = Nothing has its majority.
cases-rule-BALLOT_STILL_OPEN = The ballot stays open until its last day is over, or everybody has voted.
cases-rule-VOTE_CLOSED = The vote is closed.
cases-rule-ATTENDANCE_STANDS = Something has been decided here, so who was there stays in the minutes.
cases-rule-VOTE_STANDS = You have voted. A vote stays as it was cast.
cases-rule-VOTES_WITHOUT_NAME = Whoever votes on a case is not told whom it is about.
cases-rule-NOT_OFFERED = That was not put to the vote.
cases-rule-NOT_NOW = This step does not lead on from where it stands now. Somebody may have been quicker: open it again.
cases-rule-LENGTH = These days cannot be given: from one day to ten years, or without an end and reviewed every year.
cases-rule-BIRTHDAY_UNKNOWN = Nobody knows the date of birth. Choose another length, or enter it on the person’s form.
cases-rule-WORDING = Words that members must not read
cases-rule-CHILD_LEAVE = A child is shown only by leave of two people.
cases-rule-SERVED_ALREADY = It was recorded as served already.
cases-rule-DAY = The day must lie between the decision and today.
cases-rule-APPEAL_OPEN = An appeal is open on this ban already.
cases-source-INDEPENDENCE = the scheme stands apart from the police
cases-source-FAIRNESS = fairness to the person
cases-source-ROLES = who does what in a scheme
cases-source-PEOPLE = people decide, not a program
cases-source-SCHEME = this scheme’s own rules
cases-source-CHILDREN = care for children
cases-source-ORDER = the order of the steps
