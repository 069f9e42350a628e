// Made from Rust by `cargo xtask bindings`; do not edit.

/**
 * What the office can do with a report, in the order in which it is offered.
 */
export type Act = "TAKE_UP" | "ACCEPT" | "RETURN" | "REJECT" | "SAME_AS" | "ANSWER" | "LINK" | "TELL_POLICE" | "CLOSE";

/**
 * One thing that can be done, or why not.
 */
export type ActShown = { 
/**
 * What.
 */
act: CaseAct, 
/**
 * Why this person cannot.
 */
refused: CaseRefused | null, };

/**
 * Something that was added later.
 */
export type AddendumShown = { 
/**
 * When.
 */
at: string, 
/**
 * By whom; none for somebody who has left.
 */
by: string | null, 
/**
 * What.
 */
words: string, };

/**
 * Age band as seen; the first two bring the rules for children.
 */
export type AgeBand = "U16" | "A16_17" | "A18_24" | "A25_34" | "A35_44" | "A45_54" | "A55_64" | "A65_PLUS" | "UNKNOWN";

/**
 * How an age is known.
 */
export type AgeBasis = "DOCUMENT" | "STATED" | "ESTIMATED";

/**
 * How old somebody is.
 */
export type AgeDraft = { 
/**
 * By birth, or as seen.
 */
how: AgeHow, 
/**
 * The date of birth.
 */
born: string, 
/**
 * How it is known.
 */
basis: AgeBasis, 
/**
 * The band as seen.
 */
band: AgeBand, 
/**
 * On which day; empty means today.
 */
seen_on: string, 
/**
 * Whether staff say that the person looks under eighteen.
 */
looks_young: boolean, };

/**
 * How an age is given.
 */
export type AgeHow = "BORN" | "SEEN";

/**
 * An age as the window says it.
 */
export type AgeShown = { "kind": "years", 
/**
 * Whole years today.
 */
years: number, } | { "kind": "band", 
/**
 * The band.
 */
band: AgeBand, } | { "kind": "under18" };

/**
 * The data agreement.
 */
export type Agreement = { 
/**
 * Its version.
 */
version: string, 
/**
 * Its text, paragraph by paragraph.
 */
text: string, };

/**
 * Which field of an alert.
 */
export type AlertField = "title" | "words" | "days" | "premises";

/**
 * An alert as it is typed.
 */
export type AlertForm = { 
/**
 * What it is about, in one line.
 */
title: string, 
/**
 * What there is to know.
 */
words: string, 
/**
 * On how many days it is shown, today counted.
 */
days: number, 
/**
 * Whether each premises is asked to say that it was read.
 */
acknowledge: boolean, 
/**
 * To which premises it goes; none is to all.
 */
premises: Array<string>, };

/**
 * The alerts of today.
 */
export type AlertList = { 
/**
 * The latest first.
 */
alerts: Array<AlertShown>, 
/**
 * Whether this person gives them out.
 */
may_give: boolean, };

/**
 * What became of an alert.
 */
export type AlertOutcome = { "is": "given", 
/**
 * All of today.
 */
list: AlertList, } | { "is": "wrong", 
/**
 * Where.
 */
field: AlertField, 
/**
 * What.
 */
why: AlertWrong, };

/**
 * An alert.
 */
export type AlertShown = { 
/**
 * By which it is named to commands.
 */
id: string, 
/**
 * What it is about, in one line.
 */
title: string, 
/**
 * What there is to know.
 */
words: string, 
/**
 * When it was given out.
 */
at: string, 
/**
 * The last day on which it is shown.
 */
until: string, 
/**
 * Whether the office asks to be told that it was read.
 */
acknowledge: boolean, 
/**
 * Whether this person has read it.
 */
seen: boolean, 
/**
 * To which premises it goes, by name, for those who give alerts out; none is to all.
 */
places: Array<string>, 
/**
 * From how many premises it was told that it was read, for those who give alerts out.
 */
heard: number, 
/**
 * Of how many.
 */
of: number, };

/**
 * What is wrong with a field of an alert.
 */
export type AlertWrong = "empty" | "long" | "many" | "wording";

/**
 * Another name.
 */
export type AliasDraft = { 
/**
 * How it is used.
 */
kind: NameKind, 
/**
 * The name.
 */
name: string, };

/**
 * What a second person said.
 */
export type AnswerShown = { 
/**
 * By which it is told from others.
 */
id: string, 
/**
 * What it was about.
 */
what: WaitWhat, 
/**
 * In words.
 */
title: string, 
/**
 * The subject whose card it was.
 */
subject: string | null, 
/**
 * Whether whoever works here sent it.
 */
own: boolean, 
/**
 * Who answered.
 */
by: string | null, 
/**
 * Why it was sent back; none where it was passed.
 */
reason: string | null, 
/**
 * When.
 */
at: string, };

/**
 * What the window may show at this moment.
 */
export type AppState = { "at": "first_start" } | { "at": "trouble", 
/**
 * Why.
 */
trouble: Trouble, } | { "at": "locked", 
/**
 * The unlock screen.
 */
door: Door, } | { "at": "hidden", 
/**
 * Whether the secret is needed to go on.
 */
needs_secret: boolean, } | { "at": "agreement", 
/**
 * It.
 */
agreement: Agreement, } | { "at": "open", 
/**
 * For whom, where and since when.
 */
session: SessionShown, };

/**
 * What can be done with an appeal.
 */
export type AppealAct = "RECEIVE" | "ACKNOWLEDGE" | "ADMIT" | "REFUSE" | "LIST" | "UPHOLD" | "VARY" | "REVOKE" | "NOTIFY";

/**
 * One thing that can be done with an appeal, or why not.
 */
export type AppealActShown = { 
/**
 * What.
 */
act: AppealAct, 
/**
 * Why this person cannot.
 */
refused: CaseRefused | null, };

/**
 * What became of a step.
 */
export type AppealAnswer = { "is": "done", 
/**
 * The ban.
 */
shown: BanShown, } | { "is": "refused", 
/**
 * The rule.
 */
refused: CaseRefused, };

/**
 * Who appeals.
 */
export type AppealBy = "PERSON" | "PARENT" | "SOLICITOR" | "OTHER";

/**
 * An appeal as it is taken down.
 */
export type AppealForm = { 
/**
 * On which day it came; empty means today.
 */
received: string, 
/**
 * Who appeals.
 */
by: AppealBy, 
/**
 * Their name.
 */
by_whom: string, 
/**
 * How it came.
 */
way: AppealWay, 
/**
 * On which grounds.
 */
grounds: string, };

/**
 * How a ban was looked at again, and what that came to.
 */
export type AppealOutcome = "REFUSED_FRIVOLOUS" | "UPHELD" | "VARIED" | "REVOKED" | "RECALLED";

/**
 * An appeal.
 */
export type AppealShown = { 
/**
 * Its id.
 */
appeal: string, 
/**
 * On which day it came.
 */
received: string, 
/**
 * Who appeals.
 */
by: AppealBy, 
/**
 * Their name, where it is not the person.
 */
by_whom: string | null, 
/**
 * How it came.
 */
way: AppealWay, 
/**
 * On which grounds.
 */
grounds: string, 
/**
 * Whether it came after its days.
 */
late: boolean, 
/**
 * By when it is to be answered.
 */
answer_by: string, 
/**
 * Whether that day is past and the person has no answer.
 */
overdue: boolean, 
/**
 * How far it has come; none once it is answered.
 */
stage: AppealStage | null, 
/**
 * How it was answered.
 */
outcome: AppealOutcome | null, 
/**
 * For which day it was put down.
 */
listed_for: string | null, 
/**
 * When it was answered.
 */
decided_on: string | null, 
/**
 * By whom.
 */
decided_by: string | null, 
/**
 * For which reasons.
 */
reasons: string | null, 
/**
 * When the person was told.
 */
notified: string | null, 
/**
 * What can be done with it.
 */
acts: Array<AppealActShown>, };

/**
 * How far an open appeal has come.
 */
export type AppealStage = "RECEIVED" | "ACKNOWLEDGED" | "ADMISSIBLE" | "LISTED";

/**
 * What goes with a step of an appeal. Each step reads what it needs.
 */
export type AppealStepForm = { 
/**
 * The reasons of a decision or a refusal.
 */
reasons: string, 
/**
 * The day it is put down for, or on which the person was told; empty means today.
 */
day: string, 
/**
 * The new last day of a ban that is made shorter; empty leaves it.
 */
until: string, 
/**
 * Where it holds from now on; none leaves it.
 */
scope: ScopeDraft | null, };

/**
 * How an appeal came.
 */
export type AppealWay = "LETTER" | "EMAIL" | "IN_PERSON" | "PHONE";

/**
 * All of it, or why not.
 */
export type ApprovalsOutcome = { "is": "alone" } | { "is": "signs_not", 
/**
 * Whether they have asked to.
 */
asked: boolean, } | { "is": "shown", 
/**
 * All of it.
 */
shown: ApprovalsShown, } | { "is": "not", 
/**
 * Why.
 */
why: NotDoneShown, };

/**
 * Everything of a second person.
 */
export type ApprovalsShown = { 
/**
 * Whether two people publish.
 */
two: boolean, 
/**
 * Who signs at the office, by name.
 */
signers: Array<string>, 
/**
 * What waits, the oldest first.
 */
waits: Array<WaitShown>, 
/**
 * What waits for a second signature.
 */
asked: Array<AskedShown>, 
/**
 * Who would sign and does not yet.
 */
wishes: Array<WishShown>, 
/**
 * Who would vote on a voters' computer and does not yet.
 */
voters: Array<VoterWishShown>, 
/**
 * The latest answers.
 */
answers: Array<AnswerShown>, };

/**
 * A rectangle.
 */
export type Area = { 
/**
 * Pixels from the picture's left side.
 */
left: number, 
/**
 * Pixels from its upper side.
 */
top: number, 
/**
 * Pixels from left to right.
 */
width: number, 
/**
 * Pixels from top to bottom.
 */
height: number, };

/**
 * Something that waits for a second signature.
 */
export type AskedShown = { 
/**
 * By which it is named to commands.
 */
id: string, 
/**
 * What it changes.
 */
what: AskedWhat, 
/**
 * Whom it is about; or the six digits of the computer.
 */
about: string | null, 
/**
 * Who asks.
 */
by: string | null, 
/**
 * Whether that is whoever works here.
 */
own: boolean, 
/**
 * When.
 */
at: string, };

/**
 * What two people must sign.
 */
export type AskedWhat = "two_publish" | "one_publishes" | "signs" | "confirm" | "other";

/**
 * Somebody who is, or could be, at a meeting.
 */
export type AttendeeShown = { 
/**
 * Who.
 */
person: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Role, 
/**
 * As what they are there; none when they are not.
 */
part: MeetingPart | null, 
/**
 * Police: whether they left for the decisions.
 */
withdrew: boolean, 
/**
 * They stay in the minutes, and police who withdrew have withdrawn: something was decided.
 */
stays: boolean, };

/**
 * Where somebody stands in a ballot, the first that holds.
 */
export type BallotPlace = { "is": "ended", 
/**
 * The day.
 */
on: string, 
/**
 * The result.
 */
result: CountResult, 
/**
 * Votes for a ban, or for what else was proposed of one.
 */
ban: number, 
/**
 * Votes for a warning.
 */
warn: number, 
/**
 * Votes for nothing.
 */
nothing: number, 
/**
 * Abstentions.
 */
abstained: number, } | { "is": "barred" } | { "is": "voted", 
/**
 * For what, where it was on this computer.
 */
choice: Choice | null, 
/**
 * Whether the office has said that it has the vote.
 */
heard: boolean, } | { "is": "over" } | { "is": "waits" } | { "is": "looks" } | { "is": "not_asked" };

/**
 * A report that a ballot relies on.
 */
export type BallotReport = { 
/**
 * What kind of thing.
 */
kind: IncidentKind, 
/**
 * On which day.
 */
on: string, 
/**
 * How it is known.
 */
basis: Basis, };

/**
 * A ballot as a voter sees it.
 */
export type BallotShown = { 
/**
 * By which it is named to commands.
 */
case: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * What is proposed.
 */
kind: CaseKind, 
/**
 * The head under which its reason falls.
 */
category: IncidentGroup, 
/**
 * The reason.
 */
reason: string, 
/**
 * For how long.
 */
length: Length, 
/**
 * Where it would hold.
 */
scope: ScopeDraft, 
/**
 * What it relies on.
 */
relied_on: Array<BallotReport>, 
/**
 * How the tariff came to its length, line by line.
 */
working: Array<string>, 
/**
 * The last day of the votes.
 */
closes_on: string, 
/**
 * What may be chosen.
 */
choices: Array<Choice>, 
/**
 * Where whoever works here stands in it.
 */
place: BallotPlace, };

/**
 * A ban that was decided elsewhere: by whom, when, and in which minute.
 */
export type BanDraft = { 
/**
 * The ban; none for a new one.
 */
id: string | null, 
/**
 * Its reference; given by the scheme's counter.
 */
reference: string, 
/**
 * The head of its reason.
 */
category: IncidentGroup, 
/**
 * The reason in plain words, which members read.
 */
reason: string, 
/**
 * Where it holds.
 */
scope: ScopeDraft, 
/**
 * First day; empty means the day of the decision.
 */
starts: string, 
/**
 * "6 months", "until 14/3/2027", "18th birthday + 6 months", a date.
 */
ends: string, 
/**
 * It has no end of its own, and is reviewed every year.
 */
indefinite: boolean, 
/**
 * The day of the next review, when it is indefinite; empty means a year after the first day.
 */
review: string, 
/**
 * Whether the person was told.
 */
served: ServedDraft, 
/**
 * The day of the decision.
 */
decided_on: string, 
/**
 * The body that decided.
 */
body: DecidingBody, 
/**
 * Who decided.
 */
deciders: Array<DeciderDraft>, 
/**
 * Which minute of which meeting.
 */
minute: string, 
/**
 * The reasons that the minute gives; kept in the office.
 */
reasons: string, };

/**
 * What may be proposed about a ban.
 */
export type BanProposal = { 
/**
 * What.
 */
kind: CaseKind, 
/**
 * Why not.
 */
refused: CaseRefused | null, };

/**
 * A ban with everything that came after its decision.
 */
export type BanShown = { 
/**
 * The row of it.
 */
row: CaseRow, 
/**
 * Its days.
 */
days: DaysShown, 
/**
 * Where it holds.
 */
scope: ScopeDraft, 
/**
 * Why it is set aside, if it is.
 */
set_aside: SuspensionReason | null, 
/**
 * What it rests on.
 */
decision: DecisionShown | null, 
/**
 * Whether a ban stands while an appeal is open, as its notice says.
 */
stands_on_appeal: boolean, 
/**
 * The last day on which an appeal is in time; none before the person was told.
 */
appeal_by: string | null, 
/**
 * From which day the person may ask for a review at any time.
 */
review_from: string, 
/**
 * How the person was told, with what shows it.
 */
services: Array<ServiceShown>, 
/**
 * The appeals, the latest first.
 */
appeals: Array<AppealShown>, 
/**
 * Whether this person may take an appeal down, or why not.
 */
receive: CaseRefused | null, 
/**
 * Its reviews; none where it has a last day.
 */
review: ReviewShown | null, 
/**
 * Times that the person came in although banned.
 */
breaches: Array<CaseIncident>, 
/**
 * What can be done about the ban itself, each with why this person cannot.
 */
acts: Array<ActShown>, 
/**
 * What may be proposed about it, each with why this person cannot.
 */
proposals: Array<BanProposal>, 
/**
 * Everything about this person in the order of days.
 */
past: Array<HappeningShown>, };

/**
 * What is proposed from a number of points on.
 */
export type Band = { 
/**
 * From so many points.
 */
from: number, 
/**
 * This.
 */
gives: Gives, };

/**
 * Why somebody takes no part in one decision; the first that holds is named.
 */
export type BarredFor = "POLICE" | "ADMINISTRATOR" | "NO_VOTE" | "REPORTER" | "MOVER" | "DECLARED";

/**
 * How an allegation is known (`domain.md` L5).
 */
export type Basis = "ALLEGED" | "SEEN_BY_STAFF" | "CCTV" | "ADMITTED" | "CONVICTED";

/**
 * Why a register was not made. Nothing of it is left.
 */
export type BeginFailure = "FULL" | "EXISTS" | "NO_MEMORY" | "KEY_STORE" | "TROUBLE";

/**
 * What became of making a register.
 */
export type BeginOutcome = { "kind": "problems", 
/**
 * In the fields.
 */
problems: Array<FormProblem>, 
/**
 * In the secret.
 */
secret: BeginSecret | null, } | { "kind": "failed", 
/**
 * Why.
 */
why: BeginFailure, } | { "kind": "made", 
/**
 * What the window shows next.
 */
state: AppState, };

/**
 * What is wrong with a secret that was typed twice.
 */
export type BeginSecret = { "kind": "weak", 
/**
 * Why.
 */
why: SafeWeak, } | { "kind": "differs" };

/**
 * What this computer can do for a register that begins.
 */
export type BeginShown = { 
/**
 * Whether this computer keeps a part of the key: then a till's people may have a PIN.
 */
keeps: SecretKind, };

/**
 * Where on the body a mark is.
 */
export type BodyPosition = "FACE" | "HEAD" | "NECK" | "LEFT_ARM" | "RIGHT_ARM" | "LEFT_HAND" | "RIGHT_HAND" | "CHEST" | "BACK" | "LEFT_LEG" | "RIGHT_LEG" | "OTHER";

/**
 * What is new about one person.
 */
export type BriefingItem = { 
/**
 * The person, as this viewer sees them.
 */
tile: Tile, 
/**
 * The heading.
 */
group: NewsGroup, 
/**
 * What, the gravest first.
 */
lines: Array<BriefingLine>, 
/**
 * The latest of it.
 */
at: string, 
/**
 * Whether it has been acknowledged.
 */
seen: boolean, };

/**
 * One thing that is new.
 */
export type BriefingLine = { 
/**
 * What.
 */
kind: NewsKind, 
/**
 * When.
 */
at: string, };

/**
 * What changed for one person since they last looked.
 */
export type BriefingShown = { 
/**
 * When they had last seen everything; none when they have never looked: then some days.
 */
since: string | null, 
/**
 * About whom there is something new, by heading and newest first; the first two hundred.
 */
items: Array<BriefingItem>, 
/**
 * How many of all are acknowledged.
 */
seen: number, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * How many people were shown then and are shown no longer.
 */
gone: number, 
/**
 * Whether the latest acknowledgement can be taken back.
 */
undo: boolean, 
/**
 * The moment that this holds for.
 */
now: string, };

/**
 * Build as described.
 */
export type Build = "SLIM" | "MEDIUM" | "ATHLETIC" | "STOCKY" | "LARGE" | "UNKNOWN";

/**
 * What came of a file.
 */
export type BundleOutcome = { "is": "nothing" } | { "is": "made", 
/**
 * Computers that may open it.
 */
computers: number, 
/**
 * Its size, in bytes.
 */
bytes: number, 
/**
 * Pictures that the server did not have.
 */
missing: number, } | { "is": "packed", 
/**
 * How much of what waits is in it.
 */
things: number, } | { "is": "taken_in", 
/**
 * How many changes came.
 */
changes: number, 
/**
 * The moment that the register stands at now.
 */
as_of: string | null, } | { "is": "brought", 
/**
 * How many are new here.
 */
taken: number, 
/**
 * How many were here, or with the office, before.
 */
known: number, 
/**
 * How many were left, since they do not count.
 */
left: number, } | { "is": "not", 
/**
 * Why.
 */
why: BundleWhy, };

/**
 * Why nothing was made or taken in.
 */
export type BundleWhy = "not_bundle" | "newer" | "other_scheme" | "not_for_this" | "cut_short" | "unreadable" | "too_old" | "contradicts" | "revoked" | "disk" | "stopped" | "no_line" | "nobody" | "not_connected" | "trouble";

/**
 * The days that come of bans and warnings.
 */
export type CalendarShown = { 
/**
 * The next first.
 */
dates: Array<DatedShown>, };

/**
 * The card of one subject, as one viewer may see it today.
 */
export type Card = { 
/**
 * Whose.
 */
subject: string, 
/**
 * The scheme's reference.
 */
reference: string, 
/**
 * Whether a name is sought.
 */
id_sought: boolean, 
/**
 * The name, where known and shown.
 */
name: string | null, 
/**
 * The name that the street uses.
 */
nickname: string | null, 
/**
 * Other names.
 */
aliases: Array<string>, 
/**
 * How old.
 */
age: AgeShown, 
/**
 * Whether the rules for children apply.
 */
under18: boolean, 
/**
 * All that is in force or coming; the first is the verdict.
 */
verdicts: Array<Verdict>, 
/**
 * Pictures, newest first.
 */
pictures: Array<PictureShown>, 
/**
 * What the person is reported for.
 */
reported_for: Array<ReportedFor>, 
/**
 * The firmest basis for it.
 */
basis: Basis, 
/**
 * Sex as described.
 */
sex: Sex, 
/**
 * Height.
 */
height: HeightShown | null, 
/**
 * Build.
 */
build: Build, 
/**
 * Hair colour.
 */
hair_colour: HairColour, 
/**
 * Hair style.
 */
hair_style: HairStyle, 
/**
 * Facial hair.
 */
facial_hair: FacialHair, 
/**
 * Eye colour.
 */
eyes: EyeColour, 
/**
 * Glasses.
 */
eyewear: Eyewear, 
/**
 * Voice.
 */
voice: string | null, 
/**
 * Marks.
 */
marks: Array<MarkShown>, 
/**
 * What staff take care of.
 */
care: Array<RiskFlagKind>, 
/**
 * How things were done.
 */
methods: Array<Method>, 
/**
 * Vehicles used of late.
 */
vehicles: Array<string>, 
/**
 * Areas in which it was.
 */
areas: Array<string>, 
/**
 * The last day on which this person is listed.
 */
listed_until: string | null, 
/**
 * A line from the office.
 */
caption: string | null, 
/**
 * In the office: why members do not see this person.
 */
hidden_from_members: Hidden | null, 
/**
 * On a bar of the premises' own: the card in the scheme's register that somebody has said to
 * be the same person's, where this viewer sees it.
 */
same_as: string | null, };

/**
 * What can be done with a case.
 */
export type CaseAct = "EDIT" | "PUT_FORWARD" | "RETURN" | "WITHDRAW" | "OPEN_BALLOT" | "VOTE" | "CLOSE_BALLOT" | "ADJOURN" | "DECLARE" | "SERVE" | "SET_ASIDE_DOUBT" | "SET_ASIDE_OBJECTION" | "REINSTATE" | "OFFICER_DECIDE";

/**
 * A ban that could be extended.
 */
export type CaseBan = { 
/**
 * The ban.
 */
ban: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Its days.
 */
days: DaysShown, };

/**
 * A proposal as it is typed.
 */
export type CaseForm = { 
/**
 * The case; none for a new one.
 */
case: string | null, 
/**
 * Whom it is about.
 */
subject: string, 
/**
 * What is proposed.
 */
kind: CaseKind, 
/**
 * The ban that is to be extended.
 */
extends: string | null, 
/**
 * The incidents that it rests on.
 */
incidents: Array<string>, 
/**
 * The circumstances that hold, by their places in the tariff.
 */
ticked: Array<number>, 
/**
 * The head under which the reason falls.
 */
category: IncidentGroup, 
/**
 * The reason, which members will read.
 */
reason: string, 
/**
 * How the length is chosen.
 */
length: LengthKind, 
/**
 * How many days, months or years.
 */
count: string, 
/**
 * The day, where it is one.
 */
day: string, 
/**
 * Where it would hold.
 */
scope: ScopeDraft, };

/**
 * An incident that a case rests on.
 */
export type CaseIncident = { 
/**
 * The incident.
 */
incident: string, 
/**
 * On which day.
 */
on: string, 
/**
 * Where; the area alone for those who vote.
 */
place: string, 
/**
 * What kinds of thing.
 */
kinds: Array<IncidentKind>, 
/**
 * How it is known.
 */
basis: Basis | null, 
/**
 * What was seen and heard; without names for those who vote.
 */
facts: string, };

/**
 * What is proposed.
 */
export type CaseKind = "BAN" | "WARNING" | "EXTENSION" | "VARIATION" | "REVOCATION";

/**
 * A view of cases and bans.
 */
export type CaseList = { 
/**
 * How many there are in each view, in the order of the views.
 */
counts: Array<number>, 
/**
 * The rows of the chosen one.
 */
rows: Array<CaseRow>, 
/**
 * The filters that this person has saved, by their names.
 */
saved: Array<LensShown>, 
/**
 * Those that are there from the beginning.
 */
ready: Array<ReadyShown>, 
/**
 * The areas of the scheme, to filter by.
 */
areas: Array<string>, 
/**
 * Whether this person may write what is shown to a file, or why not.
 */
export: CaseRefused | null, 
/**
 * The meeting that is open, if one is.
 */
meeting: string | null, 
/**
 * Meetings that were closed, the latest first.
 */
meetings: Array<MeetingRow>, 
/**
 * Whether this person may draft a proposal, or why not.
 */
draft: CaseRefused | null, 
/**
 * Whether this person may hold a meeting, or why not.
 */
keep: CaseRefused | null, 
/**
 * What this person can undo here.
 */
undo: UndoShown | null, };

/**
 * What a form comes to.
 */
export type CaseLooked = { 
/**
 * What is wrong.
 */
problems: Array<CaseProblem>, 
/**
 * The tariff's working.
 */
working: Working, 
/**
 * The days that it would come to, were it decided today.
 */
days: DaysShown | null, };

/**
 * A form of a proposal with all that it is filled in from.
 */
export type CaseOpened = { 
/**
 * The form.
 */
form: CaseForm, 
/**
 * The person.
 */
tile: Tile | null, 
/**
 * The person's reference.
 */
person: string, 
/**
 * Under eighteen, or looks it.
 */
child: boolean, 
/**
 * The incidents in which they took part.
 */
incidents: Array<CaseIncident>, 
/**
 * Bans that could be extended, by their references.
 */
bans: Array<CaseBan>, 
/**
 * What the tariff asks besides, in the scheme's words.
 */
circumstances: Array<string>, 
/**
 * Whether this person may put it forward, or why not.
 */
forward: CaseRefused | null, };

/**
 * What became of something that was asked.
 */
export type CaseOutcome = { "is": "done", 
/**
 * The case.
 */
case: string, } | { "is": "refused", 
/**
 * The rule.
 */
refused: CaseRefused, } | { "is": "problems", 
/**
 * What.
 */
problems: Array<CaseProblem>, };

/**
 * What is wrong with one field of a form.
 */
export type CaseProblem = { 
/**
 * Which field.
 */
field: string, 
/**
 * The rule that it breaks.
 */
rule: Rule, 
/**
 * The words that it is about; empty for most.
 */
words: string, };

/**
 * What is asked of the list.
 */
export type CaseQuery = { 
/**
 * Which view, filtered by what, in which order.
 */
lens: Lens, 
/**
 * A name or a reference. It is never kept.
 */
text: string, };

/**
 * A refusal: the rule, and where it comes from.
 */
export type CaseRefused = { 
/**
 * The rule.
 */
rule: Rule, 
/**
 * Where it comes from.
 */
source: RuleSource, };

/**
 * One row: a case, or a ban or warning that came of one.
 */
export type CaseRow = { 
/**
 * The case, where there is one.
 */
case: string | null, 
/**
 * The ban.
 */
ban: string | null, 
/**
 * The warning.
 */
warning: string | null, 
/**
 * The person: face, name, state, as far as this viewer sees them.
 */
tile: Tile | null, 
/**
 * Whom it is about.
 */
subject: string, 
/**
 * The person's reference.
 */
person: string, 
/**
 * Its own reference.
 */
reference: string, 
/**
 * What it is.
 */
kind: CaseKind, 
/**
 * How it stands.
 */
standing: CaseStanding, 
/**
 * Since when.
 */
since: string, 
/**
 * The last day, or the day of the review.
 */
until: string | null, 
/**
 * How long it is from being told, where that is not known: the last day is then as if it were the first.
 */
from_told: Length | null, 
/**
 * Why, in words.
 */
reason: string, 
/**
 * This person has a vote here and has not cast it.
 */
my_vote_waits: boolean, 
/**
 * Premises report that they handed the notice over, and nobody has recorded that the person was told.
 */
handed: boolean, };

/**
 * A case with everything about it that this viewer may see.
 */
export type CaseShown = { 
/**
 * The row of it.
 */
row: CaseRow, 
/**
 * Its stage.
 */
stage: ProposalStage, 
/**
 * Nothing here names the person, the premises or who reported: this viewer votes on it.
 */
redacted: boolean, 
/**
 * What it says.
 */
length: Length | null, 
/**
 * Where it would hold.
 */
scope: ScopeDraft | null, 
/**
 * The days that it would come to, were it decided today.
 */
days: DaysShown | null, 
/**
 * What it rests on.
 */
incidents: Array<CaseIncident>, 
/**
 * How the tariff came to what it proposes.
 */
working: Working | null, 
/**
 * Who wrote it.
 */
drafted_by: string | null, 
/**
 * Who put it forward.
 */
moved_by: string | null, 
/**
 * Why it went back.
 */
question: string | null, 
/**
 * The votes that were taken.
 */
rounds: Array<RoundShown>, 
/**
 * What was decided.
 */
decision: DecisionShown | null, 
/**
 * How the notice reached the person.
 */
services: Array<ServiceShown>, 
/**
 * What is put to the vote.
 */
choices: Array<Choice>, 
/**
 * What can be done.
 */
acts: Array<ActShown>, 
/**
 * Everything about this person in the order of days.
 */
past: Array<HappeningShown>, };

/**
 * How a row of a view stands.
 */
export type CaseStanding = "DRAFT" | "PROPOSED" | "UNDER_VOTE" | "RETURNED" | "WITHDRAWN" | "LOST" | "INQUORATE" | "NFA" | "UNSERVED" | "IN_FORCE" | "STARTS_LATER" | "REVIEW_DUE" | "REVIEW_MISSED" | "APPEALED" | "SUSPENDED" | "EXPIRED" | "REVOKED";

/**
 * The views of cases and bans, in the order in which work comes.
 */
export type CaseView = "to-do" | "voting" | "unserved" | "in-force" | "review-due" | "appealed" | "suspended" | "over";

/**
 * How it is known who took part.
 */
export type Certainty = "KNOWN_BY_NAME" | "RECOGNISED_FROM_GALLERY" | "CCTV_ONLY" | "DESCRIBED";

/**
 * Who was found.
 */
export type CheckAnswer = { 
/**
 * For asking more tiles of this answer.
 */
ticket: number, 
/**
 * How many were found.
 */
total: number, 
/**
 * How many of them have something in force here and now.
 */
here: number, 
/**
 * The first tiles.
 */
first: Array<Tile>, 
/**
 * The facets with their counts.
 */
facets: Array<Facet>, 
/**
 * Names found by sound or spelling.
 */
sounds_like: Array<string>, 
/**
 * When the register last changed here.
 */
as_of: string, 
/**
 * Now.
 */
now: string, };

/**
 * What is typed and chosen.
 */
export type CheckQuery = { 
/**
 * The text.
 */
text: string, 
/**
 * The chosen answers.
 */
chosen: Array<Chosen>, };

/**
 * Leave to show a child (`domain.md` L22).
 */
export type ChildDraft = { 
/**
 * Whether leave was given.
 */
given: boolean, 
/**
 * The two who gave it.
 */
approvers: Array<string | null>, 
/**
 * The pressing need.
 */
need: string, 
/**
 * Whether the name may be shown, which is not the rule.
 */
show_name: boolean, };

/**
 * What somebody votes for. Where a ban is made longer, changed or lifted, `Ban` is a vote for that.
 */
export type Choice = "BAN" | "WARN" | "NOTHING" | "ABSTAIN";

/**
 * One chosen answer.
 */
export type Chosen = { 
/**
 * The facet.
 */
facet: FacetName, 
/**
 * The answer: a code, or an area's name.
 */
value: string, };

/**
 * A column as the person is shown it.
 */
export type Column = { 
/**
 * Its place, counted from nought.
 */
column: number, 
/**
 * Its letters.
 */
name: string, 
/**
 * Its heading.
 */
heading: string, 
/**
 * The first values that differ.
 */
samples: Array<string>, 
/**
 * How many rows have something in it.
 */
filled: number, };

/**
 * A computer of the scheme.
 */
export type ComputerShown = { 
/**
 * By which it is named to commands.
 */
id: string, 
/**
 * What this office called it when it was invited here.
 */
name: string | null, 
/**
 * The premises that it stands in; none for the office.
 */
place: string | null, 
/**
 * Whether it is one of the office.
 */
office: boolean, 
/**
 * As what it is in the scheme.
 */
seat: SeatShown, 
/**
 * Whether it is this very computer.
 */
this: boolean, 
/**
 * Its right.
 */
state: ComputerState, 
/**
 * Whether the recovery kit brought it, and nobody of the office has confirmed it.
 */
by_kit: boolean, 
/**
 * The six digits to compare, while it waits or came by the kit.
 */
digits: string | null, 
/**
 * When the server last heard it.
 */
seen: string | null, 
/**
 * How many changes it has not taken yet, by its own word; none before its first.
 */
behind: number | null, 
/**
 * How many messages did not pass its checks.
 */
quarantined: number, };

/**
 * Where a computer's right stands.
 */
export type ComputerState = "waiting" | "active" | "retired" | "lost" | "distrusted";

/**
 * The computers, or why they are not shown.
 */
export type ComputersOutcome = { "is": "alone" } | { "is": "aside", 
/**
 * The server's address.
 */
address: string, 
/**
 * When the copy was made.
 */
copied_at: string, } | { "is": "back", 
/**
 * Until when the server holds it back; none where the kit may be used now.
 */
until: string | null, 
/**
 * This computer's six digits, by which somebody else of the office confirms it.
 */
digits: string, } | { "is": "shown", 
/**
 * All of it.
 */
shown: ComputersShown, } | { "is": "not", 
/**
 * Why.
 */
why: NotDoneShown, };

/**
 * Everything about the computers.
 */
export type ComputersShown = { 
/**
 * The server's address.
 */
address: string, 
/**
 * The scheme's id in hexadecimal, as the recovery kit's sheet has it.
 */
scheme: string, 
/**
 * The computers.
 */
computers: Array<ComputerShown>, 
/**
 * The invitations.
 */
invitations: Array<InvitationShown>, 
/**
 * What this office withdrew last, and from how many computers it is gone.
 */
withdrawn: Array<GoneShown>, };

/**
 * Connecting, and what came of it.
 */
export type ConnectOutcome = { "is": "done", 
/**
 * Its symbols.
 */
kit: string, } | { "is": "not", 
/**
 * Why.
 */
why: NotDoneShown, };

/**
 * What a count comes to.
 */
export type CountResult = "BAN" | "WARN" | "NOTHING" | "LOST" | "INQUORATE" | "TIED" | "NOT_COUNTED";

/**
 * A count, with everything that explains it.
 */
export type CountShown = { 
/**
 * How many may vote.
 */
entitled: number, 
/**
 * How many took part.
 */
took_part: number, 
/**
 * How many must.
 */
quorum: number, 
/**
 * Votes for a ban.
 */
ban: number, 
/**
 * Votes for a warning.
 */
warn: number, 
/**
 * Votes for nothing.
 */
nothing: number, 
/**
 * Abstentions.
 */
abstain: number, 
/**
 * How many votes carry a choice.
 */
needed: number, 
/**
 * The chair's choice between two that were equal.
 */
casting: Choice | null, 
/**
 * Who takes no part, and why.
 */
barred: Array<RollShown>, 
/**
 * Votes that do not count, by why.
 */
not_counted: Array<WhyNotCounted>, 
/**
 * What it comes to.
 */
result: CountResult, };

/**
 * How many rows do what.
 */
export type Counts = { 
/**
 * Rows below the headings.
 */
rows: number, 
/**
 * Somebody or something new.
 */
new: number, 
/**
 * Brought up to date.
 */
changed: number, 
/**
 * The same already.
 */
unchanged: number, 
/**
 * Left out.
 */
left_out: number, 
/**
 * People whom members will see by a listing of this import.
 */
shown: number, 
/**
 * Bans.
 */
bans: number, 
/**
 * Pictures to take in.
 */
pictures: number, };

/**
 * What a length of time is counted from; the scheme's choice, and printed on its notices.
 */
export type CountsFrom = "DECISION" | "SERVICE";

/**
 * Kind of order by a court (or police notice) that concerns premises.
 */
export type CourtOrderKind = "CBO" | "CPN_FROM_POLICE" | "INJUNCTION" | "BAIL_CONDITION" | "RESPECT_ORDER" | "EXCLUSION_ORDER_LEGACY";

/**
 * Somebody new on the register.
 */
export type CreatePart = { 
/**
 * Nobody knows the name yet.
 */
id_sought: boolean, 
/**
 * Given names.
 */
given: string, 
/**
 * Family name.
 */
family: string, 
/**
 * As what.
 */
role: IncidentRole, 
/**
 * How that is known.
 */
basis: Basis, };

/**
 * Something that was done with an exhibit.
 */
export type CustodyShown = { 
/**
 * When.
 */
at: string, 
/**
 * By whom; none for somebody who has left.
 */
by: string | null, 
/**
 * What.
 */
step: CustodyStep, 
/**
 * Why or for what.
 */
words: string | null, };

/**
 * What was done with an exhibit.
 */
export type CustodyStep = "CAPTURED" | "VERIFIED" | "FOUND_ALTERED" | "FOUND_MISSING" | "SAVED_OUT" | "LABELLED" | "COVERED" | "PACKED" | "WITHDRAWN" | "HANDED_OVER" | "RECEIVED" | "SENT" | "ARRIVED" | "COPY_ARRIVED";

/**
 * A day that comes of a ban or a warning.
 */
export type Dated = { 
/**
 * The day.
 */
on: string, 
/**
 * What it is.
 */
kind: DatedKind, 
/**
 * The ban's or the warning's reference.
 */
reference: string, 
/**
 * Whom it is about.
 */
subject: string, };

/**
 * What a day is.
 */
export type DatedKind = "REVIEW" | "ENDS" | "APPEAL_BY" | "WARNING_ENDS";

/**
 * A day in that list.
 */
export type DatedShown = { 
/**
 * The day and what it is.
 */
dated: Dated, 
/**
 * The case that it came of.
 */
case: string | null, 
/**
 * What the person is called, as far as this viewer sees it.
 */
name: string | null, };

/**
 * From which day to which.
 */
export type DaysShown = { 
/**
 * The first.
 */
from: string, 
/**
 * The last, or the day of the review.
 */
until: string, 
/**
 * Whether it has no end of its own.
 */
reviewed: boolean, 
/**
 * How long it is from being told, where nobody has told the person and it counts from there: the days are
 * then as they would be, were they told on the first.
 */
from_told: Length | null, };

/**
 * Somebody who took part in a decision.
 */
export type DeciderDraft = { 
/**
 * Their name.
 */
name: string, 
/**
 * As what they decided.
 */
role: Role, };

/**
 * Who decides a ban in a scheme.
 */
export type DecidingBody = "BOARD" | "COMMITTEE" | "BALLOT" | "OFFICER_RATIFIED";

/**
 * What was decided.
 */
export type DecisionShown = { 
/**
 * On which day.
 */
on: string, 
/**
 * By whom in office.
 */
body: DecidingBody, 
/**
 * By whom in person.
 */
deciders: Array<string>, 
/**
 * In which minute.
 */
minute: string, 
/**
 * For which reasons.
 */
reasons: string, };

/**
 * The demonstration scheme gives its PIN away.
 */
export type Demonstration = { 
/**
 * The PIN of everybody in it.
 */
pin: string, };

/**
 * What a form offers to choose from.
 */
export type DeskChoices = { 
/**
 * The galleries.
 */
galleries: Array<GalleryChoice>, 
/**
 * The premises that take part.
 */
premises: Array<PremisesChoice>, 
/**
 * The areas.
 */
areas: Array<string>, 
/**
 * Who may give leave to show a child.
 */
people: Array<PersonChoice>, 
/**
 * Reasons that the scheme has given before, most used first.
 */
reasons: Array<string>, };

/**
 * Which part of the register is listed.
 */
export type DeskFilter = "all" | "banned" | "warned" | "id-sought" | "listed" | "not-shown" | "awaits-check";

/**
 * A form as the window sends it.
 */
export type DeskForm = { 
/**
 * Whose; none for somebody new.
 */
subject: string | null, 
/**
 * The state of the record that it was opened from.
 */
revision: string, 
/**
 * What it says.
 */
draft: SubjectDraft, };

/**
 * The office's register, as far as it is asked for.
 */
export type DeskList = { 
/**
 * How many there are under each filter, in the order of the filters.
 */
counts: Array<number>, 
/**
 * A stretch of those under the chosen one.
 */
rows: Array<DeskRow>, 
/**
 * What can be undone.
 */
undo: UndoShown | null, 
/**
 * A form that was left before it was saved.
 */
kept: KeptShown | null, 
/**
 * Whether this person may change the register, or only check it.
 */
may_change: boolean, 
/**
 * Whether nobody else is there to check what this person enters.
 */
alone: boolean, 
/**
 * How many pictures wait for a look.
 */
pictures: PictureCounts, };

/**
 * An entry that somebody has looked at, and the record in which they saw it.
 */
export type DeskLookedAt = { 
/**
 * Whose.
 */
subject: string, 
/**
 * The entry.
 */
entry: string, 
/**
 * The state of the record that was looked at.
 */
revision: string, };

/**
 * What is asked of the list.
 */
export type DeskQuery = { 
/**
 * A name, a reference.
 */
text: string, 
/**
 * Which part.
 */
filter: DeskFilter, 
/**
 * From which row.
 */
from: number, };

/**
 * One subject of the list.
 */
export type DeskRow = { 
/**
 * Face, name, state.
 */
tile: Tile, 
/**
 * The scheme's reference.
 */
reference: string, 
/**
 * Why members do not see them.
 */
hidden: Hidden | null, 
/**
 * The last day of what members see.
 */
until: string | null, };

/**
 * One thing that differs.
 */
export type DifferenceLine = { 
/**
 * Of what it is.
 */
part: DifferencePart, 
/**
 * As it stands here; none where it is not here.
 */
ours: string | null, 
/**
 * As the other office said it; none where it has taken it out.
 */
theirs: string | null, };

/**
 * Which part of the register differs.
 */
export type DifferencePart = "person" | "office_file" | "ban" | "warning" | "entry" | "order" | "picture" | "case" | "appeal" | "report" | "meeting" | "staff" | "settings" | "other";

/**
 * Something of which two offices say different things.
 */
export type DifferenceShown = { 
/**
 * By which it is named to commands.
 */
id: string, 
/**
 * Of what it is.
 */
part: DifferencePart, 
/**
 * Whom it is about: names, or references where nobody is named.
 */
about: Array<string>, 
/**
 * What differs.
 */
lines: Array<DifferenceLine>, };

/**
 * The unlock screen.
 */
export type Door = { 
/**
 * The scheme's name; empty when it cannot be read before unlocking.
 */
scheme: string, 
/**
 * The premises' name; empty likewise.
 */
premises: string, 
/**
 * Who may unlock.
 */
people: Array<DoorTile>, 
/**
 * What is asked for.
 */
secret: SecretKind, 
/**
 * Set for the demonstration scheme.
 */
demonstration: Demonstration | null, };

/**
 * Somebody who may unlock.
 */
export type DoorTile = { 
/**
 * Who.
 */
person: string, 
/**
 * Their name, or their initials where names cannot be read before unlocking.
 */
label: string, 
/**
 * Their initials.
 */
initials: string, 
/**
 * Their role, when it can be read.
 */
role: Role | null, 
/**
 * Seconds until they may try again.
 */
wait_seconds: number, };

/**
 * A picture that waits to be kept.
 */
export type DraftShown = { 
/**
 * Its id.
 */
draft: string, 
/**
 * Under which its preview, cropped and masked, is served.
 */
preview: string, 
/**
 * Under which the whole picture is served, as it was handed in but upright.
 */
whole_preview: string, 
/**
 * The preview's ThumbHash, in base64.
 */
hash: string, 
/**
 * The whole picture's size in pixels, which edits are measured in.
 */
size: Size, 
/**
 * The size of what will be kept.
 */
kept: Size, 
/**
 * The edits that it has.
 */
edits: Edits, 
/**
 * The day on which its camera says that it was taken; for a person to confirm.
 */
taken_on: string | null, 
/**
 * Where the very same picture is already. Never a picture of the same person: that is not
 * looked for.
 */
same: SamePicture | null, };

/**
 * An incident before this one.
 */
export type EarlierShown = { 
/**
 * It.
 */
incident: string, 
/**
 * On which day.
 */
on: string, 
/**
 * Where.
 */
premises: string, 
/**
 * What kinds of thing.
 */
kinds: Array<IncidentKind>, 
/**
 * What was seen.
 */
words: string, };

/**
 * What is done to a picture before anything is kept of it.
 *
 * All places are in pixels of the whole picture, upright, from its upper left corner.
 */
export type Edits = { 
/**
 * What is kept; none keeps the whole picture.
 */
crop: Area | null, 
/**
 * Bystanders and whatever else nobody needs to see. The pixels below a mask are overwritten
 * before any rendition is made: nothing kept can bring them back.
 */
masks: Array<Mask>, };

/**
 * An original that is not here.
 */
export type ElsewhereShown = { 
/**
 * How it stands with it.
 */
state: EvidenceWhere, 
/**
 * How it is written.
 */
form: EvidenceForm, 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * The SHA-256 of its bytes as they were captured, in hexadecimal.
 */
sha256: string, };

/**
 * An entry in a gallery: what lets members see the person.
 */
export type EntryDraft = { 
/**
 * The entry; none for a new one.
 */
id: string | null, 
/**
 * The gallery.
 */
gallery: string | null, 
/**
 * First day; empty means today, or the first day of what it rests on.
 */
from: string, 
/**
 * Last day; empty means the last day of what it rests on, or the gallery's months.
 */
until: string, 
/**
 * What it rests on.
 */
rests_on: RestsKind, 
/**
 * Which ban, warning or order, by its place.
 */
rests_at: number | null, 
/**
 * A line below the picture.
 */
caption: string, 
/**
 * Why it is withdrawn; empty when it stands.
 */
withdrawn: string, 
/**
 * Leave to show a child.
 */
child: ChildDraft, };

/**
 * What an entry of the log is.
 */
export type EntryKind = "INCIDENT" | "SIGHTING" | "WRONG_CHALLENGE" | "REFUSAL" | "EJECTION" | "AUTHORITY_VISIT" | "SCANNER_FAULT" | "CCTV_FAULT";

/**
 * How many entries of one kind.
 */
export type EntryTally = { 
/**
 * The kind.
 */
kind: EntryKind, 
/**
 * How many.
 */
count: Weeks, };

/**
 * What became of files that were to be attached.
 */
export type EvidenceAdded = { 
/**
 * All evidence as it stands now.
 */
list: EvidenceList, 
/**
 * Files of which nothing was kept.
 */
refused: Array<EvidenceRefused>, 
/**
 * Whether a person stopped it.
 */
stopped: boolean, };

/**
 * Whether the window may hand a file in piece by piece.
 */
export type EvidenceBegun = { "is": "begun", 
/**
 * The ticket.
 */
ticket: string, } | { "is": "refused", 
/**
 * Why.
 */
refusal: EvidenceRefusal, };

/**
 * What was found when an original was read again.
 */
export type EvidenceChecked = { 
/**
 * What.
 */
verdict: EvidenceVerdict, 
/**
 * All evidence as it stands now.
 */
list: EvidenceList, };

/**
 * How a file is written.
 */
export type EvidenceForm = "JPEG" | "PNG" | "WEBP" | "HEIC" | "GIF" | "TIFF" | "BMP" | "MP4" | "AVI" | "MATROSKA" | "MPEG" | "ASF" | "DAHUA" | "HIKVISION" | "H264" | "WAV" | "MP3" | "PDF" | "ZIP" | "TEXT" | "UNKNOWN";

/**
 * What sort of thing a file is.
 */
export type EvidenceKind = "PICTURE" | "CLIP" | "SOUND" | "DOCUMENT" | "OTHER";

/**
 * The evidence on an incident.
 */
export type EvidenceList = { 
/**
 * It, in the order in which it was attached.
 */
items: Array<EvidenceShown>, 
/**
 * Whether this person may save originals elsewhere.
 */
may_save: boolean, };

/**
 * What evidence hangs on.
 */
export type EvidenceOf = { "is": "draft", 
/**
 * It.
 */
draft: string, } | { "is": "entry", 
/**
 * It.
 */
entry: string, };

/**
 * How far a file is.
 */
export type EvidenceProgress = { 
/**
 * Its name.
 */
name: string, 
/**
 * In thousandths.
 */
done: number, };

/**
 * Why a file was not attached. Nothing of it is left, and all else is as it was.
 */
export type EvidenceRefusal = { "code": "empty" } | { "code": "too_large", 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * How many are taken.
 */
most: number, } | { "code": "runs" } | { "code": "unreadable" } | { "code": "changed" } | { "code": "disk_full" } | { "code": "disk" } | { "code": "same", 
/**
 * As this exhibit.
 */
exhibit: string, } | { "code": "too_many", 
/**
 * How many that is.
 */
most: number, } | { "code": "no_paper" } | { "code": "busy" };

/**
 * A file of which nothing was kept.
 */
export type EvidenceRefused = { 
/**
 * Its name, as far as it can be shown.
 */
name: string, 
/**
 * Why.
 */
refusal: EvidenceRefusal, };

/**
 * An exhibit.
 */
export type EvidenceShown = { 
/**
 * Its id.
 */
evidence: string, 
/**
 * Its reference.
 */
exhibit: string, 
/**
 * Its own name.
 */
name: string, 
/**
 * How it is written.
 */
form: EvidenceForm, 
/**
 * What sort of thing it is.
 */
kind: EvidenceKind, 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * The SHA-256 of its bytes, in hexadecimal.
 */
sha256: string, 
/**
 * When the file itself says that it was made, by its own clock.
 */
taken_at: string | null, 
/**
 * Minutes by which the camera's clock ran ahead; none where that of the incident counts.
 */
clock_offset: number | null, 
/**
 * Who attached it; none for somebody who has left.
 */
by: string | null, 
/**
 * When.
 */
at: string, 
/**
 * Whether it was attached after the incident was written into the log.
 */
later: boolean, 
/**
 * Whether its file is kept.
 */
kept: boolean, 
/**
 * Where its original is, where that is not here.
 */
elsewhere: ElsewhereShown | null, 
/**
 * That it counts no longer.
 */
withdrawn: WithdrawnShown | null, 
/**
 * The copy of a picture that is shown.
 */
view: EvidenceViewShown | null, 
/**
 * What was done with it.
 */
custody: Array<CustodyShown>, 
/**
 * Whether its reference and offset may be changed.
 */
may_label: boolean, 
/**
 * Whether this person may withdraw it.
 */
may_withdraw: boolean, };

/**
 * What was found when an original was read again.
 */
export type EvidenceVerdict = "same" | "altered" | "missing" | "unreadable" | "full_there" | "place_failed" | "stopped" | "busy" | "not_chosen";

/**
 * The copy that is shown of a picture.
 */
export type EvidenceViewShown = { 
/**
 * Its width in pixels.
 */
width: number, 
/**
 * Its height in pixels.
 */
height: number, 
/**
 * Its ThumbHash, in base64.
 */
hash: string, 
/**
 * Whether a person has said that bystanders are covered.
 */
covered: boolean, 
/**
 * Changes whenever the copy does, so that no old one is shown.
 */
version: number, };

/**
 * How it stands with an original that is not here.
 */
export type EvidenceWhere = "COMING" | "COPY_COMING" | "COPY" | "PREMISES" | "ALTERED";

/**
 * What a file of the register is made for. There is no other purpose (`domain.md` L3).
 */
export type ExportPurpose = "MEETING" | "REVIEW" | "APPEAL" | "ACCESS" | "AUTHORITY" | "AUDIT";

/**
 * Eye colour as seen.
 */
export type EyeColour = "BROWN" | "BLUE" | "GREEN" | "GREY" | "HAZEL" | "UNKNOWN";

/**
 * Glasses as seen.
 */
export type Eyewear = "NONE" | "GLASSES" | "SUNGLASSES" | "UNKNOWN";

/**
 * A facet and those of its answers that lead to somebody.
 */
export type Facet = { 
/**
 * The facet.
 */
facet: FacetName, 
/**
 * Its answers, in the field's own order.
 */
values: Array<FacetValue>, };

/**
 * A question that narrows a search.
 */
export type FacetName = "state" | "sex" | "age" | "height" | "build" | "hair" | "marks" | "area";

/**
 * One answer, and how many people it would leave.
 */
export type FacetValue = { 
/**
 * The answer.
 */
value: string, 
/**
 * How many people give it, all other facets' choices kept.
 */
count: number, 
/**
 * Whether it is chosen.
 */
chosen: boolean, };

/**
 * Facial hair as seen.
 */
export type FacialHair = "NONE" | "STUBBLE" | "MOUSTACHE" | "GOATEE" | "BEARD_SHORT" | "BEARD_FULL" | "UNKNOWN";

/**
 * A circumstance that adds points.
 */
export type Factor = { 
/**
 * In the scheme's words.
 */
words: string, 
/**
 * Points.
 */
points: number, };

/**
 * A refusal or failure, by code.
 */
export type Failure = { 
/**
 * Why.
 */
code: FailureCode, 
/**
 * Seconds until the next try.
 */
wait_seconds: number | null, 
/**
 * Tries left before a wait.
 */
tries_left: number | null, 
/**
 * The rule that is against it, where one is, and where it comes from.
 */
rule?: CaseRefused, };

/**
 * Why something was refused or failed.
 */
export type FailureCode = "wrong_secret" | "wait" | "key_lost" | "locked" | "hidden" | "reason_needed" | "not_found" | "refused" | "busy" | "stale" | "nothing_to_undo" | "changed_since" | "built_upon" | "disk_full" | "trouble";

/**
 * What a column stands for.
 */
export type Field = "REFERENCE" | "FULL_NAME" | "GIVEN" | "FAMILY" | "ALIAS" | "NICKNAME" | "BORN" | "BORN_BASIS" | "AGE_SEEN" | "LOOKS_YOUNG" | "SEX" | "HEIGHT" | "BUILD" | "HAIR_COLOUR" | "HAIR_STYLE" | "FACIAL_HAIR" | "EYES" | "EYEWEAR" | "VOICE" | "MARKS" | "REPORTED" | "REPORTED_ON" | "REPORTED_AT" | "REPORT_BASIS" | "FACTS" | "BAN_REFERENCE" | "BAN_CATEGORY" | "BAN_REASON" | "BAN_STARTS" | "BAN_ENDS" | "BAN_REVIEW" | "DECIDED_BY" | "DECIDING_BODY" | "DECIDED_ON" | "MINUTE" | "SERVED_ON" | "SERVED_HOW" | "GALLERY" | "LISTED_FROM" | "LISTED_UNTIL" | "CAPTION" | "PICTURE" | "PICTURE_TAKEN" | "ADDRESS" | "PHONE" | "EMAIL" | "NAME" | "POSTCODE" | "SECTOR" | "AREA" | "CALL_SIGN" | "LICENCE_NUMBER" | "SUPERVISOR" | "STATUS" | "ROLE" | "WORKS_AT" | "STAFF_NUMBER" | "SIA_NUMBER" | "SIA_EXPIRES";

/**
 * A field that a column can stand for.
 */
export type FieldShown = { 
/**
 * It.
 */
field: Field, 
/**
 * Whether one value may be said for all rows.
 */
for_all: boolean, };

/**
 * Kinds of file that a person can be told the name of.
 */
export type FileKind = "jpeg" | "png" | "webp" | "gif" | "heic" | "avif" | "tiff" | "bmp" | "jpeg_xl" | "jpeg2000" | "markup" | "pdf" | "zip" | "film";

/**
 * Why a file is refused whole. Nothing of it was taken.
 */
export type FileProblem = "UNREADABLE" | "EMPTY" | "NOT_A_SHEET" | "OLD_OR_LOCKED" | "BROKEN" | "GARBLED" | "TOO_LARGE" | "BOMB" | "TOO_MANY_ROWS" | "TOO_MANY_COLUMNS" | "TOO_MANY_CELLS" | "CELL_TOO_LONG" | "NO_ROWS" | "NOT_PICTURES" | "TOO_MANY_PICTURES";

/**
 * A file that is refused whole.
 */
export type FileRefusal = { 
/**
 * Why.
 */
code: FileProblem, 
/**
 * What the sentence needs.
 */
args: Record<string, string>, };

/**
 * Something that staff take care of.
 */
export type FlagDraft = { 
/**
 * What.
 */
kind: RiskFlagKind, 
/**
 * The report that it comes from, by its place in the draft.
 */
report: number | null, 
/**
 * The last day on which it is shown.
 */
until: string, };

/**
 * Something wrong in one field.
 */
export type FormProblem = { 
/**
 * Where: `family`, `bans.0.reason`.
 */
field: string, 
/**
 * What.
 */
code: FormProblemCode, 
/**
 * What the sentence needs besides.
 */
args: { [key in string]: string }, };

/**
 * The things that can be wrong with what was typed.
 */
export type FormProblemCode = "empty" | "over-already" | "nothing-known" | "name-missing" | "too-long" | "judging" | "blocked" | "day-unreadable" | "day-future" | "term-unreadable" | "ends-first" | "term-too-long" | "review-too-late" | "review-by-review" | "decided-by-vote" | "birthday-unknown" | "before-decision" | "height-unreadable" | "born-too-long-ago" | "below-responsibility" | "nobody-decided" | "may-not-decide" | "scope-empty" | "premises-missing" | "gallery-missing" | "rests-on-missing" | "no-report" | "no-source" | "child-needs-leave" | "child-one-approver" | "child-no-need" | "child-too-long" | "child-audience" | "phone-unreadable" | "ico-unreadable";

/**
 * What a file turned out to be, as it is told to the person.
 */
export type Format = { "kind": "csv", 
/**
 * Its encoding, by its usual name.
 */
encoding: string, 
/**
 * What stands between two cells.
 */
separator: string, } | { "kind": "xlsx" } | { "kind": "ods" };

/**
 * A stand-alone scheme and its first administrator, as typed.
 */
export type FoundForm = { 
/**
 * The scheme's name.
 */
name: string, 
/**
 * What it is.
 */
kind: SchemeKind, 
/**
 * Whose law applies.
 */
jurisdiction: Jurisdiction, 
/**
 * Who answers for its data.
 */
controller: string, 
/**
 * The number that staff ring when in doubt.
 */
phone: string, 
/**
 * Registration with the Information Commissioner; empty while it is not there yet.
 */
ico_number: string, 
/**
 * What staff accept before they see the gallery, with blank lines between its paragraphs.
 */
agreement: string, 
/**
 * The first administrator, as colleagues know them.
 */
person: string, };

/**
 * A gallery to choose.
 */
export type GalleryChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it goes to some members only, as a child's must.
 */
limited: boolean, };

/**
 * What a tariff would have proposed.
 */
export type Gives = { "gives": "nothing" } | { "gives": "warning" } | { "gives": "ban", 
/**
 * For how long.
 */
length: Length, };

/**
 * A withdrawal, and from how many computers it is gone. It does not say of whom.
 */
export type GoneShown = { 
/**
 * When this office withdrew it.
 */
at: string | null, 
/**
 * The computers that have confirmed that it is gone from them.
 */
confirmed: number, 
/**
 * All that were to.
 */
all: number, 
/**
 * For how many days the longest silent of the others was not heard; none where all were heard today, and
 * where one was never heard.
 */
unheard: number | null, };

/**
 * Goods that were written down before.
 */
export type GoodsOffer = { 
/**
 * What they were called.
 */
what: string, 
/**
 * What one of them cost when they were last written down, in pence.
 */
pence: number, };

/**
 * What became of a line of goods.
 */
export type GoodsOutcome = "ATTEMPTED" | "TAKEN" | "RECOVERED";

/**
 * A line of goods, as it is typed.
 */
export type GoodsPart = { 
/**
 * What.
 */
what: string, 
/**
 * What became of them.
 */
outcome: GoodsOutcome, 
/**
 * How many; empty is one.
 */
quantity: string, 
/**
 * The price of one.
 */
price: string, };

/**
 * A line of goods.
 */
export type GoodsShown = { 
/**
 * What.
 */
what: string, 
/**
 * What became of them.
 */
outcome: GoodsOutcome, 
/**
 * How many.
 */
quantity: number, 
/**
 * The price of one, in pence.
 */
pence: number, };

/**
 * Hair colour as seen.
 */
export type HairColour = "BLACK" | "DARK_BROWN" | "LIGHT_BROWN" | "BLOND" | "RED" | "GREY" | "WHITE" | "DYED" | "BALD" | "UNKNOWN";

/**
 * Hair length and style as seen.
 */
export type HairStyle = "SHAVED" | "SHORT" | "COLLAR" | "SHOULDER" | "LONG" | "TIED" | "BRAIDED" | "AFRO" | "CURLY" | "RECEDING" | "COVERED" | "UNKNOWN";

/**
 * A hand.
 */
export type Hand = { 
/**
 * Whose.
 */
person: string, 
/**
 * For what.
 */
choice: Choice, };

/**
 * What would be handed over to the office.
 */
export type HandLooked = { 
/**
 * How many reports wait.
 */
reports: number, 
/**
 * How many originals hang on them.
 */
originals: number, 
/**
 * How long these are together.
 */
bytes: number, };

/**
 * What became of handing over to the office.
 */
export type HandOver = { "is": "written", 
/**
 * The symbols that open it, in groups.
 */
code: string, 
/**
 * How many reports are in it.
 */
reports: number, 
/**
 * How many originals.
 */
originals: number, 
/**
 * How long the file is.
 */
bytes: number, } | { "is": "nothing" } | { "is": "full" } | { "is": "unwritable" } | { "is": "stopped" } | { "is": "busy" } | { "is": "altered", 
/**
 * Its reference.
 */
exhibit: string, };

/**
 * A show of hands on one case.
 */
export type HandsForm = { 
/**
 * The case.
 */
case: string, 
/**
 * Who moved it, where nobody had put it forward.
 */
mover: string | null, 
/**
 * Who declared an interest.
 */
declared: Array<string>, 
/**
 * Whose hand went up for what.
 */
hands: Array<Hand>, 
/**
 * The chair's choice between two that are equal.
 */
casting: Choice | null, 
/**
 * The reasons, which the notice gives.
 */
reasons: string, };

/**
 * What hands come to, or what became of them.
 */
export type HandsOutcome = { "is": "counted", 
/**
 * The count.
 */
count: CountShown, } | { "is": "decided", 
/**
 * The count.
 */
count: CountShown, 
/**
 * Members see it when a second person has looked; never, or not yet, for another reason.
 */
seen: SeenAfter, } | { "is": "refused", 
/**
 * The rule.
 */
refused: CaseRefused, };

/**
 * What a line of the timeline tells.
 */
export type HappeningKind = "INCIDENT" | "DRAFTED" | "PUT_FORWARD" | "RETURNED" | "WITHDRAWN" | "OPENED" | "ADJOURNED" | "DECLARED" | "COUNTED" | "SERVED" | "SUSPENDED" | "REINSTATED" | "DECIDED" | "BAN_STARTS" | "BAN_ENDS" | "REVIEW_DUE" | "WARNING_ISSUED" | "WARNING_ENDS" | "APPEAL_RECEIVED" | "APPEAL_ACKNOWLEDGED" | "APPEAL_ADMITTED" | "APPEAL_LISTED" | "APPEAL_REFUSED" | "APPEAL_UPHELD" | "APPEAL_VARIED" | "APPEAL_REVOKED" | "APPEAL_DECIDED" | "APPEAL_NOTIFIED" | "LIFTED" | "TOLD_LATER" | "REVIEWED" | "REVIEW_FORWARD" | "BREACH" | "DECIDED_WARNING" | "DECIDED_NOTHING" | "EXTENDED" | "VARIED" | "DECIDED_LIFT" | "LETTER_MADE" | "CARD_MADE" | "LISTED" | "LISTED_UNTIL" | "UNLISTED" | "CHECKED" | "CHILD_LEAVE" | "COURT_ORDER" | "SEEN" | "PACK_MADE" | "SHEET_PRINTED" | "HISTORY_WRITTEN" | "ENTERED" | "CORRECTED" | "CHANGE_UNDONE";

/**
 * A line of the timeline.
 */
export type HappeningShown = { 
/**
 * On which day.
 */
on: string, 
/**
 * What.
 */
kind: HappeningKind, 
/**
 * By whom.
 */
by: Array<string>, 
/**
 * On which basis.
 */
basis: string, 
/**
 * A code that says more, by what it is: a method, a result, a letter's kind; or nothing.
 */
code: string, 
/**
 * In whose words.
 */
words: string, };

/**
 * The strand of a hate incident.
 */
export type HateStrand = "RACE" | "RELIGION" | "SEXUAL_ORIENTATION" | "DISABILITY" | "TRANSGENDER";

/**
 * A height in centimetres.
 */
export type HeightShown = { 
/**
 * Lower measure.
 */
low: number, 
/**
 * Upper measure.
 */
high: number, };

/**
 * Why somebody is not shown.
 */
export type Hidden = "ROLE" | "NO_AGREEMENT" | "RESTRICTED" | "HELD" | "NO_SOURCE" | "AWAITS_CHECK" | "NOT_LISTED" | "CHILD" | "CHILD_ROLE";

/**
 * Whom a history is written for.
 */
export type HistoryFor = "SCHEME" | "SUBJECT" | "AUTHORITY";

/**
 * In which form a history is written.
 */
export type HistoryForm = "pdf" | "csv";

/**
 * What is asked of a history that is written out.
 */
export type HistoryQuery = { 
/**
 * Whose.
 */
subject: string, 
/**
 * For whom.
 */
for_whom: HistoryFor, 
/**
 * What for.
 */
purpose: ExportPurpose, 
/**
 * In which words.
 */
words: string, 
/**
 * In which form.
 */
form: HistoryForm, 
/**
 * In which language.
 */
language: Language, };

/**
 * Hosting, and what came of it.
 */
export type HostOutcome = { "is": "done", 
/**
 * Its symbols.
 */
kit: string, } | { "is": "world" } | { "is": "not_started" } | { "is": "not", 
/**
 * Why.
 */
why: NotDoneShown, };

/**
 * How this computer stands as a server.
 */
export type HostShown = { 
/**
 * The address by which the others would reach it, or do.
 */
address: string, 
/**
 * The port.
 */
port: number, 
/**
 * A server was made here.
 */
made: boolean, 
/**
 * It serves.
 */
serves: boolean, 
/**
 * The whole world could reach this address, if no firewall stands before it.
 */
world: boolean, 
/**
 * There is no network: no other computer reaches this one.
 */
alone: boolean, };

/**
 * Whether anybody was hurt.
 */
export type Hurt = "NOBODY" | "SOMEBODY" | "NOT_KNOWN";

/**
 * What carrying it out came to.
 */
export type ImportDone = { "kind": "stored", 
/**
 * How many rows did what.
 */
counts: Counts, 
/**
 * Pictures that were taken in.
 */
pictures: number, 
/**
 * Problems with pictures, found on the way.
 */
problems: number, } | { "kind": "stopped" } | { "kind": "look_again" };

/**
 * What became of choosing a file.
 */
export type ImportOpened = { "kind": "opened", 
/**
 * What was seen in it.
 */
seen: ImportSeen, } | { "kind": "refused", 
/**
 * Why.
 */
refusal: FileRefusal, } | { "kind": "nothing" };

/**
 * What every row would do.
 */
export type ImportPreview = { 
/**
 * How many rows do what.
 */
counts: Counts, 
/**
 * How many problems there are of each code.
 */
problems: Array<ProblemCount>, };

/**
 * How far it is carried out.
 */
export type ImportProgress = { 
/**
 * Rows done.
 */
done: number, 
/**
 * In all.
 */
total: number, };

/**
 * An open file, with its columns and what they are taken for.
 */
export type ImportSeen = { 
/**
 * What is brought in.
 */
kind: Kind, 
/**
 * What the file is.
 */
format: Format, 
/**
 * Its sheets.
 */
sheets: Array<string>, 
/**
 * The sheet that is read.
 */
sheet: number, 
/**
 * The row of the headings.
 */
heading_row: number, 
/**
 * Rows below the headings.
 */
rows: number, 
/**
 * The columns.
 */
columns: Array<Column>, 
/**
 * What they are taken for.
 */
mapping: Array<Mapped>, 
/**
 * What they can be taken for.
 */
fields: Array<FieldShown>, 
/**
 * How many pictures were chosen.
 */
pictures: number, };

/**
 * What undoing an import came to.
 */
export type ImportUndone = "undone" | "nothing" | "changed_since";

/**
 * An incident as it is typed. What a later version adds is empty in an older draft.
 */
export type IncidentForm = { 
/**
 * When, in words.
 */
when: string, 
/**
 * Until when, in words; may be left empty.
 */
until: string, 
/**
 * What kinds of thing.
 */
kinds: Array<IncidentKind>, 
/**
 * What was seen and heard.
 */
seen: string, 
/**
 * Nobody is known; or the people below.
 */
nobody: boolean, 
/**
 * Who it was is in question: the description is locked before anybody is looked up.
 */
in_question: boolean, 
/**
 * Who took part.
 */
people: Array<PersonPart>, 
/**
 * Who of the premises' own list took part.
 */
own: Array<OwnPart>, 
/**
 * Whether anybody was hurt.
 */
hurt: Hurt | null, 
/**
 * Whether the police have been told.
 */
police: PoliceTold | null, 
/**
 * Where inside the premises.
 */
place: string, 
/**
 * A postcode, or three words of what3words.
 */
location: string, 
/**
 * Goods, line by line.
 */
goods: Array<GoodsPart>, 
/**
 * How it was done.
 */
methods: Array<Method>, 
/**
 * A weapon, in a few words.
 */
weapon: string, 
/**
 * Hate strands.
 */
hate: Array<HateStrand>, 
/**
 * Drink or drugs.
 */
influence: Array<Influence>, 
/**
 * What the staff did.
 */
responses: Array<Response>, 
/**
 * When the police were told, in words.
 */
police_at: string, 
/**
 * The officer who deals with it, by name or number.
 */
officer: string, 
/**
 * The police's log number.
 */
police_reference: string, 
/**
 * The crime reference.
 */
crime_reference: string, 
/**
 * What came of it, as far as is known.
 */
outcome: ReportOutcome | null, 
/**
 * Until when the CCTV is still there.
 */
cctv_until: string, 
/**
 * Minutes by which its clock runs ahead.
 */
clock_offset: string, 
/**
 * Staff who were hurt or threatened.
 */
staff: string, 
/**
 * Who else saw it.
 */
witnesses: string, 
/**
 * Who reported it, from where and how: asked at the scheme's office alone.
 */
taken: TakenPart | null, };

/**
 * The heads under which kinds of incident are grouped.
 */
export type IncidentGroup = "THEFT" | "VIOLENCE" | "DISORDER" | "DRUGS" | "LICENSING" | "SCHEME" | "OTHER";

/**
 * Kind of incident.
 */
export type IncidentKind = "SHOP_THEFT" | "ATTEMPT_THEFT" | "THEFT_FROM_CUSTOMER" | "MAKING_OFF" | "BURGLARY" | "ROBBERY" | "REFUND_FRAUD" | "PAYMENT_FRAUD" | "COUNTERFEIT_NOTE" | "TICKET_SWITCH" | "VERBAL_ABUSE" | "THREATS" | "COMMON_ASSAULT" | "ASSAULT_INJURY" | "ASSAULT_RETAIL_WORKER" | "SEXUAL_ASSAULT" | "SPIKING" | "WEAPON_SEEN" | "PUBLIC_ORDER" | "DRUNK_REFUSED" | "EJECTION" | "FIGHT" | "DAMAGE" | "ASB" | "BEGGING_ASB" | "HATE_INCIDENT" | "DRUG_USE" | "DRUG_SUPPLY" | "UNDERAGE" | "PROXY_PURCHASE" | "FAKE_ID" | "SALE_REFUSED" | "CAPACITY_DISPERSAL" | "BREACH_OF_BAN" | "SIGHTING" | "WRONG_CHALLENGE" | "SUSPICIOUS" | "HOSTILE_RECON" | "VULNERABLE_PERSON_HELPED" | "OTHER";

/**
 * Part taken in an incident.
 */
export type IncidentRole = "SUSPECT" | "ACCOMPLICE" | "LOOKOUT";

/**
 * What an incident has besides.
 */
export type IncidentShown = { 
/**
 * What kinds of thing.
 */
kinds: Array<IncidentKind>, 
/**
 * Whether anybody was hurt.
 */
hurt: Hurt, 
/**
 * Whether the police have been told.
 */
police: PoliceTold, 
/**
 * Where inside.
 */
place: string | null, 
/**
 * Where exactly, by postcode or three words.
 */
location: string | null, 
/**
 * How it was done.
 */
methods: Array<Method>, 
/**
 * A weapon.
 */
weapon: string | null, 
/**
 * Hate strands.
 */
hate: Array<HateStrand>, 
/**
 * Drink or drugs.
 */
influence: Array<Influence>, 
/**
 * What the staff did.
 */
responses: Array<Response>, 
/**
 * Goods.
 */
goods: Array<GoodsShown>, 
/**
 * What they come to.
 */
totals: Totals, 
/**
 * When the police were told.
 */
police_at: string | null, 
/**
 * For the office alone: the officer who deals with it.
 */
officer: string | null, 
/**
 * The police's log number.
 */
police_reference: string | null, 
/**
 * The crime reference.
 */
crime_reference: string | null, 
/**
 * What came of it, as far as was known.
 */
outcome: ReportOutcome | null, 
/**
 * Until when the CCTV is still there.
 */
cctv_until: string | null, 
/**
 * Minutes by which its clock runs ahead.
 */
clock_offset: number | null, 
/**
 * The first description.
 */
description: string | null, 
/**
 * When it was locked.
 */
described_at: string | null, 
/**
 * For the office alone: staff.
 */
staff: string | null, 
/**
 * For the office alone: witnesses.
 */
witnesses: string | null, };

/**
 * How many incidents of one kind; one that fits several counts under each.
 */
export type IncidentTally = { 
/**
 * The kind.
 */
kind: IncidentKind, 
/**
 * How many.
 */
count: Weeks, };

/**
 * What seemed to play a part.
 */
export type Influence = "ALCOHOL" | "DRUGS";

/**
 * An invitation.
 */
export type InvitationShown = { 
/**
 * By which it is named to commands.
 */
id: string, 
/**
 * What the computer will be called.
 */
name: string | null, 
/**
 * Whose; none for the office.
 */
place: string | null, 
/**
 * As what.
 */
seat: SeatShown, 
/**
 * Where it stands.
 */
state: InvitationState, 
/**
 * Until when it is good.
 */
until: string | null, 
/**
 * The code, while it is open and was made on this computer.
 */
code: string | null, };

/**
 * Where an invitation stands.
 */
export type InvitationState = "open" | "used" | "over" | "taken_back";

/**
 * As what a computer is invited: what it hears follows from it (`roster` in the protocol).
 */
export type InviteAs = "till" | "voter" | "police" | "office";

/**
 * Inviting, and what came of it.
 */
export type InviteOutcome = { "is": "done", 
/**
 * Each with its code.
 */
invited: Array<InviteShown>, 
/**
 * The server's address, which is typed with the code.
 */
address: string, 
/**
 * Until when the codes are good.
 */
until: string | null, } | { "is": "not", 
/**
 * Why.
 */
why: NotDoneShown, };

/**
 * An invitation that was just made.
 */
export type InviteShown = { 
/**
 * What the computer will be called.
 */
name: string, 
/**
 * Whose; none for the office.
 */
place: string | null, 
/**
 * The code.
 */
code: string, };

/**
 * An item on the agenda.
 */
export type ItemShown = { 
/**
 * The case; none of one that has been erased since.
 */
row: CaseRow | null, 
/**
 * The minute's name.
 */
minute: string, 
/**
 * Nobody has put it forward yet: somebody there has to move it.
 */
mover_needed: boolean, 
/**
 * Who moved it.
 */
moved_by: string | null, 
/**
 * Who may vote on it among those who are there, and why others may not.
 */
roll: Array<RollShown>, 
/**
 * What is put to the vote.
 */
choices: Array<Choice>, 
/**
 * What it rests on, without names.
 */
incidents: Array<CaseIncident>, 
/**
 * How the tariff came to what it would propose.
 */
working: Working | null, 
/**
 * The days, were it decided today.
 */
days: DaysShown | null, 
/**
 * What was decided at this meeting, and the count.
 */
count: CountShown | null, 
/**
 * The decision in full.
 */
decision: DecisionShown | null, };

/**
 * What became of looking an invitation up.
 */
export type JoinLooked = { "kind": "nothing" } | { "kind": "seen", 
/**
 * The invitation.
 */
seen: JoinSeen, } | { "kind": "refused", 
/**
 * Why.
 */
refusal: JoinRefusal, };

/**
 * What became of joining.
 */
export type JoinOutcome = { "kind": "refused", 
/**
 * Why.
 */
refusal: JoinRefusal, } | { "kind": "begun", 
/**
 * What was made, or what is to be put right.
 */
outcome: BeginOutcome, 
/**
 * Whether the seat is taken, and with it the code used.
 */
seated: boolean, 
/**
 * The six digits that the office compares before it hands out its keys.
 */
digits: string | null, };

/**
 * Why a computer did not come to its invitation. Nothing was made.
 */
export type JoinRefusal = { "kind": "typed", 
/**
 * What is wrong with it.
 */
typed: JoinTyped, } | { "kind": "not_a_join_file" } | { "kind": "address" } | { "kind": "no_line" } | { "kind": "not_trusted" } | { "kind": "not_ours" } | { "kind": "update_needed" } | { "kind": "no_invitation" } | { "kind": "forged" } | { "kind": "clock" } | { "kind": "later", 
/**
 * Seconds.
 */
seconds: number, } | { "kind": "no_memory" } | { "kind": "trouble" };

/**
 * An invitation as the joining person sees it.
 */
export type JoinSeen = { 
/**
 * The scheme's name.
 */
scheme: string, 
/**
 * The premises' or the office's name.
 */
place: string, 
/**
 * Who invites.
 */
inviter: string, 
/**
 * What the first person may do here.
 */
role: Role, 
/**
 * Whether this computer will hold the office's records.
 */
office: boolean, 
/**
 * What the first person may choose to unlock.
 */
secret: SecretKind, 
/**
 * Minutes by which this computer's clock is off, when they are too many.
 */
clock_off_minutes: number | null, };

/**
 * Why what was typed cannot be an address and a code.
 */
export type JoinTyped = { "why": "no_address" } | { "why": "no_code" } | { "why": "sign", 
/**
 * It.
 */
sign: string, 
/**
 * The group of four that it stands in, counted from one.
 */
group: number, } | { "why": "length", 
/**
 * How many there are.
 */
found: number, 
/**
 * How many there must be.
 */
due: number, } | { "why": "check" };

/**
 * Whose law applies.
 */
export type Jurisdiction = "ENG_WAL" | "SCT" | "NI" | "IOM" | "JER_GGY";

/**
 * How a draft is to be kept.
 */
export type KeepPicture = { 
/**
 * Whom it shows.
 */
subject: string, 
/**
 * What it shows.
 */
kind: PictureKind, 
/**
 * Who it comes from.
 */
source: PictureSource, 
/**
 * The day on which it was taken.
 */
taken_on: string, 
/**
 * How good it is.
 */
quality: PictureQuality, 
/**
 * What the person said of bystanders and of showing it.
 */
usage: PictureUse, 
/**
 * The terms on which police supplied it; without them a police picture is not kept.
 */
police: PoliceUse | null, };

/**
 * A form that was left before it was saved.
 */
export type KeptShown = { 
/**
 * Whom it is about; none for somebody new.
 */
subject: string | null, };

/**
 * What is brought in.
 */
export type Kind = "PEOPLE" | "PREMISES" | "STAFF";

/**
 * What the recovery kit brought to a computer that came back by it.
 */
export type KitOutcome = { "is": "here" } | { "is": "held_until", 
/**
 * Until when.
 */
until: string, } | { "is": "typed", 
/**
 * What is wrong with it.
 */
typed: JoinTyped, } | { "is": "not", 
/**
 * Why.
 */
why: NotDoneShown, };

/**
 * What is wrong with symbols as they were typed. Groups are counted from one.
 */
export type KitProblem = { "wrong": "nothing" } | { "wrong": "too_few", 
/**
 * How many there are.
 */
have: number, } | { "wrong": "too_many", 
/**
 * How many there are.
 */
have: number, } | { "wrong": "not_a_symbol", 
/**
 * In which group.
 */
group: number, } | { "wrong": "group", 
/**
 * In which group.
 */
group: number, } | { "wrong": "several" };

/**
 * A language that the window speaks, and in which sheets are written.
 */
export type Language = "en-GB" | "cy";

/**
 * The lawful basis of a disclosure (`domain.md` §5).
 */
export type LawfulBasis = "RECOGNISED_CRIME" | "LEGITIMATE_INTERESTS" | "LEGAL_OBLIGATION" | "VITAL_INTERESTS";

/**
 * A length of time.
 */
export type Length = { "kind": "days", 
/**
 * How many.
 */
count: number, } | { "kind": "months", 
/**
 * How many.
 */
count: number, } | { "kind": "years", 
/**
 * How many.
 */
count: number, } | { "kind": "until", 
/**
 * The last day.
 */
day: string, } | { "kind": "eighteen", 
/**
 * Months after it.
 */
months: number, } | { "kind": "indefinite" };

/**
 * How a length is chosen.
 */
export type LengthKind = "days" | "months" | "years" | "until" | "eighteen" | "indefinite";

/**
 * How one looks: this is what a person saves under a name.
 */
export type Lens = { 
/**
 * The view; none for all of them.
 */
view: CaseView | null, 
/**
 * In which order.
 */
order: LensOrder, 
/**
 * What is let through.
 */
filter: LensFilter, };

/**
 * When something ends, or its review is.
 */
export type LensEnds = { "is": "any" } | { "is": "this_month" } | { "is": "soon" } | { "is": "between", 
/**
 * The first.
 */
from: string, 
/**
 * The last.
 */
until: string, };

/**
 * What is let through. What is empty or none asks for nothing.
 */
export type LensFilter = { 
/**
 * How it stands.
 */
standings: Array<CaseStanding>, 
/**
 * What it is.
 */
kinds: Array<CaseKind>, 
/**
 * The heads under which its reason falls.
 */
categories: Array<IncidentGroup>, 
/**
 * An area in which it holds.
 */
area: string | null, 
/**
 * A trade for which it holds.
 */
sector: Sector | null, 
/**
 * When it ends.
 */
ends: LensEnds, 
/**
 * Whether the person has been told.
 */
served: boolean | null, 
/**
 * Whether it is set aside.
 */
suspended: boolean | null, 
/**
 * Whether an appeal is open.
 */
appealed: boolean | null, 
/**
 * Whether its review is due within thirty days, or was missed.
 */
review: boolean | null, 
/**
 * Whether it is over.
 */
over: boolean | null, };

/**
 * In which order rows stand.
 */
export type LensOrder = "USUAL" | "NEWEST" | "ENDING" | "NAME" | "REFERENCE";

/**
 * What became of a filter that was to be saved.
 */
export type LensSaved = { "is": "saved", 
/**
 * Its id.
 */
id: string, } | { "is": "wrong", 
/**
 * Why.
 */
wrong: LensWrong, };

/**
 * A filter that a person has saved.
 */
export type LensShown = { 
/**
 * Its id.
 */
id: string, 
/**
 * What they call it.
 */
name: string, 
/**
 * What it comes to.
 */
lens: Lens, 
/**
 * How many rows it shows.
 */
count: number, };

/**
 * Why a filter was not saved.
 */
export type LensWrong = "NAME" | "TAKEN" | "MANY" | "DAYS";

/**
 * A letter as it reads, in the order of its parts. The first is its title.
 */
export type Letter = { 
/**
 * What it is.
 */
kind: LetterKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * Its parts.
 */
parts: Array<LetterPart>, };

/**
 * The paper that a letter is about: a ban or a warning.
 */
export type LetterAbout = { 
/**
 * The ban.
 */
ban: string | null, 
/**
 * The warning.
 */
warning: string | null, };

/**
 * What a letter is.
 */
export type LetterKind = "BAN_NOTICE" | "WARNING" | "EXTENSION" | "VARIATION" | "REVOCATION" | "APPEAL_RECEIVED" | "APPEAL_OUTCOME" | "TO_PARENT" | "CARD";

/**
 * The letters of a ban or a warning.
 */
export type LetterList = { 
/**
 * Those that it can have as it stands, the likeliest first.
 */
offered: Array<LetterKind>, 
/**
 * Those of which nobody has recorded yet that they reached the person.
 */
to_tell: Array<LetterKind>, 
/**
 * Those that were made, the latest first.
 */
made: Array<LetterMadeShown>, 
/**
 * Why this person makes none.
 */
refused: CaseRefused | null, 
/**
 * The scheme has written no address yet to which people may write.
 */
no_address: boolean, };

/**
 * A letter as it would be.
 */
export type LetterLooked = { "is": "letter", 
/**
 * The letter.
 */
letter: Letter, } | { "is": "problems", 
/**
 * What.
 */
problems: Array<LetterProblem>, } | { "is": "refused", 
/**
 * The rule.
 */
refused: CaseRefused, };

/**
 * A letter that was made.
 */
export type LetterMadeShown = { 
/**
 * What it is.
 */
kind: LetterKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * When.
 */
at: string, 
/**
 * By whom, if they are still known.
 */
by: string | null, };

/**
 * A part of a letter.
 */
export type LetterPart = { "is": "heading", 
/**
 * Its words.
 */
words: string, } | { "is": "paragraph", 
/**
 * Its words.
 */
words: string, } | { "is": "framed", 
/**
 * Its words.
 */
words: string, } | { "is": "list", 
/**
 * The lines.
 */
lines: Array<string>, } | { "is": "blanks", 
/**
 * What stands before each line to write on.
 */
lines: Array<string>, };

/**
 * Why there is no letter.
 */
export type LetterProblem = { 
/**
 * The text of the scheme's in which something is missing.
 */
text: TemplateName, 
/**
 * What is wrong with it.
 */
problem: TemplateProblem, };

/**
 * What became of making a paper.
 */
export type LetterSaved = { "is": "saved", 
/**
 * Under this name.
 */
name: string, 
/**
 * How many pages.
 */
pages: number, 
/**
 * Letters that the typeface lacks; they stand as numbers.
 */
missing: Array<string>, } | { "is": "problems", 
/**
 * What.
 */
problems: Array<LetterProblem>, } | { "is": "refused", 
/**
 * The rule.
 */
refused: CaseRefused, } | { "is": "not_chosen" };

/**
 * Where a report stands on its way (`domain.md` §2.4).
 */
export type LifeState = "DRAFT" | "QUEUED" | "RECEIVED" | "TRIAGE" | "ACCEPTED" | "RETURNED_FOR_INFO" | "REJECTED" | "DUPLICATE_OF" | "LINKED" | "POLICE_REPORTED" | "CLOSED";

/**
 * Somebody on the register who is tied to a report.
 */
export type LinkPart = { 
/**
 * Who.
 */
subject: string, 
/**
 * As what.
 */
role: IncidentRole, 
/**
 * How that is known.
 */
basis: Basis, };

/**
 * An incident that is begun and not finished.
 */
export type LogDraftShown = { 
/**
 * It.
 */
draft: string, 
/**
 * When it was kept last.
 */
kept: string, 
/**
 * What kinds of thing, so far.
 */
kinds: Array<IncidentKind>, 
/**
 * When it happened, as it was typed.
 */
when: string, 
/**
 * How many of the six answers are there.
 */
answered: number, 
/**
 * Whether what it tells of is more than 24 hours ago.
 */
overdue: boolean, };

/**
 * What somebody should still see to. Each list is short; the first of it is the most urgent.
 */
export type LogFollow = { 
/**
 * What this person has begun and not finished.
 */
drafts: Array<LogDraftShown>, 
/**
 * Reports that the scheme sent back with a question.
 */
returned: Array<LogShown>, 
/**
 * Incidents whose recording is about to be overwritten.
 */
cctv: Array<LogShown>, 
/**
 * Bans that were breached here this week or last.
 */
breaches: Array<LogShown>, 
/**
 * Entries of both weeks that were written after more than 24 hours.
 */
late: number, };

/**
 * The log, as far as it is asked for.
 */
export type LogList = { 
/**
 * A stretch of it, newest first.
 */
rows: Array<LogShown>, 
/**
 * How many there are.
 */
total: number, 
/**
 * Incidents that this person has begun and not finished.
 */
drafts: Array<LogDraftShown>, 
/**
 * Whether this person may print it and write it out.
 */
may_print: boolean, };

/**
 * What a form comes to while it is typed.
 */
export type LogLooked = { 
/**
 * What is missing or wrong, in the order of the form.
 */
problems: Array<LogProblem>, 
/**
 * When it happened, as it was read.
 */
when: string | null, 
/**
 * When it was over, as it was read.
 */
until: string | null, 
/**
 * When the police were told, as it was read.
 */
police_at: string | null, 
/**
 * Whether it would be written within 24 hours.
 */
timely: Timely | null, 
/**
 * Who is chosen of the register, in the form's order.
 */
people: Array<LogWho>, 
/**
 * Who is chosen of the premises' own list.
 */
own: Array<LogWho>, 
/**
 * What the goods come to, as far as they can be read.
 */
totals: Totals, 
/**
 * The first description, once it is locked.
 */
description: string | null, 
/**
 * When it was locked.
 */
described_at: string | null, 
/**
 * When it was kept last; none before the first field was left.
 */
kept: string | null, };

/**
 * What is offered, the most frequent first.
 */
export type LogOffers = { 
/**
 * Places inside.
 */
places: Array<string>, 
/**
 * Goods.
 */
goods: Array<GoodsOffer>, };

/**
 * An incident's form, opened.
 */
export type LogOpened = { 
/**
 * The draft.
 */
draft: string, 
/**
 * What is typed.
 */
form: IncidentForm, 
/**
 * From whose card it was opened: offered as an answer, and not answered in advance.
 */
about: LogWho | null, 
/**
 * What it comes to.
 */
looked: LogLooked, 
/**
 * Places and goods of earlier incidents.
 */
offers: LogOffers, };

/**
 * What became of something that was written.
 */
export type LogOutcome = { "is": "recorded", 
/**
 * As this.
 */
entry: LogShown, } | { "is": "problems", 
/**
 * What, in the order of the form.
 */
problems: Array<LogProblem>, };

/**
 * How far back the log is listed.
 */
export type LogPeriod = "day" | "week" | "month" | "all";

/**
 * The log for an authority: nothing of the gallery is in it.
 */
export type LogPrint = { 
/**
 * The premises.
 */
premises: string, 
/**
 * Their address.
 */
address: string, 
/**
 * Their licence.
 */
licence: string | null, 
/**
 * The entries, without anybody in them.
 */
rows: Array<LogShown>, };

/**
 * Something wrong in one field of a form of the log.
 */
export type LogProblem = { 
/**
 * Where: `when`, `goods.0.price`.
 */
field: string, 
/**
 * What.
 */
code: LogProblemCode, 
/**
 * The words or number that the sentence needs; empty for most.
 */
words: string, };

/**
 * The things that can be wrong with what was typed for the log.
 */
export type LogProblemCode = "needed" | "too-long" | "judging" | "blocked" | "when-unreadable" | "when-no-time" | "when-future" | "when-no-such-time" | "when-too-old" | "until-before" | "price-unreadable" | "quantity-unreadable" | "location-unreadable" | "day-unreadable" | "offset-unreadable" | "person-gone" | "too-many" | "not-locked";

/**
 * Which part of the log is asked for.
 */
export type LogQuery = { 
/**
 * A word to look for; empty finds all.
 */
text: string, 
/**
 * One kind, or all.
 */
kind: EntryKind | null, 
/**
 * How far back.
 */
period: LogPeriod, 
/**
 * From which row.
 */
from: number, };

/**
 * An entry of the log.
 */
export type LogShown = { 
/**
 * Its id.
 */
entry: string, 
/**
 * What it is.
 */
kind: EntryKind, 
/**
 * When it happened.
 */
occurred: string, 
/**
 * When it was over, where somebody said so.
 */
until: string | null, 
/**
 * When it was written.
 */
recorded: string, 
/**
 * Whether it was written within 24 hours.
 */
timely: Timely, 
/**
 * The last day on which it is kept.
 */
kept_until: string, 
/**
 * Who wrote it; none for somebody who has left.
 */
by: string | null, 
/**
 * As what.
 */
role: Role, 
/**
 * What was written.
 */
words: string | null, 
/**
 * Whom it names.
 */
people: Array<LogWho>, 
/**
 * Of a sighting.
 */
sighting: SightingShown | null, 
/**
 * Of a wrong challenge: what was said or offered.
 */
put_right: string | null, 
/**
 * Of an incident.
 */
incident: IncidentShown | null, 
/**
 * What was added later.
 */
addenda: Array<AddendumShown>, 
/**
 * Where it stands on its way to the scheme; none for the premises' own log.
 */
life: LifeState | null, 
/**
 * The question, reason or reference that came with that.
 */
life_words: string | null, 
/**
 * When it was last handed over to the office in a file.
 */
handed: string | null, };

/**
 * What the log tells back to its premises.
 */
export type LogTold = { 
/**
 * This week and last in numbers.
 */
tells: Tells, 
/**
 * What is still to be done.
 */
follow: LogFollow, };

/**
 * Somebody of either list, as far as they are shown to this viewer.
 */
export type LogWho = { 
/**
 * Who; none for somebody who is no longer shown here.
 */
subject: string | null, 
/**
 * Their name; none where it is not known or not shown.
 */
name: string | null, 
/**
 * Whether they are on the premises' own list.
 */
own: boolean, 
/**
 * As what.
 */
role: IncidentRole | null, 
/**
 * How that is known.
 */
known: Certainty | null, };

/**
 * What a form comes to while it is typed.
 */
export type Looked = { 
/**
 * What is wrong.
 */
problems: Array<FormProblem>, 
/**
 * What members will see.
 */
preview: Preview, 
/**
 * Who may be the same person.
 */
alike: Array<Tile>, };

/**
 * What somebody looks like.
 */
export type LooksDraft = { 
/**
 * Sex as described.
 */
sex: Sex, 
/**
 * "178", "170-175", "5 ft 10"; empty when nobody could tell.
 */
height: string, 
/**
 * Build.
 */
build: Build, 
/**
 * Hair colour.
 */
hair_colour: HairColour, 
/**
 * Hair style.
 */
hair_style: HairStyle, 
/**
 * Facial hair.
 */
facial_hair: FacialHair, 
/**
 * Eye colour.
 */
eyes: EyeColour, 
/**
 * Glasses.
 */
eyewear: Eyewear, 
/**
 * Voice or accent.
 */
voice: string, };

/**
 * How many of the votes carry a choice. Abstentions are no votes for or against.
 */
export type MajorityRule = "SIMPLE" | "TWO_THIRDS" | "OF_ALL";

/**
 * One line of the mapping.
 */
export type Mapped = { 
/**
 * The field.
 */
field: Field, 
/**
 * Where its values come from.
 */
source: Source, };

/**
 * A lasting mark.
 */
export type MarkDraft = { 
/**
 * Its kind.
 */
kind: MarkKind, 
/**
 * Where it is.
 */
position: BodyPosition, 
/**
 * In words.
 */
text: string, };

/**
 * Kind of lasting mark.
 */
export type MarkKind = "SCAR" | "TATTOO" | "BIRTHMARK" | "PIERCING" | "AMPUTATION_MISSING" | "OTHER";

/**
 * A mark.
 */
export type MarkShown = { 
/**
 * Its kind.
 */
kind: MarkKind, 
/**
 * Where.
 */
position: BodyPosition, 
/**
 * In words.
 */
text: string, };

/**
 * A mask.
 */
export type Mask = { 
/**
 * Its shape.
 */
shape: MaskShape, 
/**
 * The rectangle that it fills or touches.
 */
area: Area, };

/**
 * The shape of a mask.
 */
export type MaskShape = "rectangle" | "ellipse";

/**
 * As what somebody attends a meeting.
 */
export type MeetingPart = "VOTER" | "CHAIR" | "SECRETARY" | "POLICE" | "OBSERVER";

/**
 * A meeting in a list.
 */
export type MeetingRow = { 
/**
 * Its id.
 */
meeting: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The day.
 */
on: string, 
/**
 * How many cases were on its agenda.
 */
cases: number, };

/**
 * A meeting.
 */
export type MeetingShown = { 
/**
 * Its id.
 */
meeting: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The day.
 */
on: string, 
/**
 * Whether it is closed.
 */
closed: boolean, 
/**
 * Who keeps its minutes.
 */
secretary: string, 
/**
 * Everybody who could be there, and as what they are.
 */
people: Array<AttendeeShown>, 
/**
 * How many must take part in a decision.
 */
quorum: number, 
/**
 * How many are there who may vote on anything.
 */
voters: number, 
/**
 * Why it cannot decide as it sits now.
 */
refused: CaseRefused | null, 
/**
 * The agenda.
 */
items: Array<ItemShown>, 
/**
 * Cases that could be put on it.
 */
waiting: Array<CaseRow>, };

/**
 * Method of an incident (MO).
 */
export type Method = "CONCEAL_PERSON" | "CONCEAL_BAG" | "FOIL_BAG" | "TROLLEY_PUSHOUT" | "GRAB_RUN" | "DISTRACTION" | "TEAM" | "LOOKOUT" | "SELF_CHECKOUT" | "DETAG" | "REFUND_STOLEN" | "PRAM_CHILD" | "FITTING_ROOM" | "THREAT_WHEN_STOPPED" | "CARD_CHANGE_RING" | "MINESWEEPING" | "OTHER";

/**
 * How a name is used.
 */
export type NameKind = "ALIAS" | "NICKNAME" | "STREET" | "FORMER";

/**
 * The headings of a briefing, in their order.
 */
export type NewsGroup = "BANNED" | "ENDED" | "SOUGHT" | "WARNED" | "MORE";

/**
 * What changed, in the order in which the kinds outrank one another.
 */
export type NewsKind = "BANNED" | "BAN_BEGAN" | "BAN_BACK" | "BAN_ENDED" | "BAN_ASIDE" | "UNLISTED" | "ID_SOUGHT" | "ORDERED" | "WARNED" | "BAN_CHANGED" | "NAMED" | "CARE" | "PICTURED" | "LISTED";

/**
 * Why something about the computers was not done. Nothing has changed then.
 */
export type NotDoneShown = "no_line" | "not_ours" | "not_trusted" | "address" | "permit" | "update_needed" | "second_person" | "does_not_sign" | "connected_already" | "asked" | "gone" | "refused" | "trouble";

/**
 * What the office alone holds.
 */
export type OfficeDraft = { 
/**
 * Postal address.
 */
address: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * What police have said, under an agreement.
 */
police_notes: string, 
/**
 * When the office looks at the file again; empty means in a year.
 */
review: string, };

/**
 * A form with what it was made of.
 */
export type Opened = { 
/**
 * Whose; none for somebody new.
 */
subject: string | null, 
/**
 * The scheme's reference; the next one for somebody new.
 */
reference: string, 
/**
 * The form.
 */
draft: SubjectDraft, 
/**
 * Names the state of the record; a save that names an older one is refused.
 */
revision: string, 
/**
 * The form as it was left, when it was left before it was saved.
 */
kept: SubjectDraft | null, 
/**
 * Pictures, newest first.
 */
pictures: Array<PictureShown>, 
/**
 * Orders of a court that members may know of.
 */
orders: Array<OrderShown>, 
/**
 * Entries that wait for a second person.
 */
waits: Array<WaitsShown>, 
/**
 * How each picture stands, in the order of the pictures.
 */
picture_stands: Array<PictureStands>, };

/**
 * An order of a court, as a member may read it.
 */
export type OrderShown = { 
/**
 * Its kind.
 */
kind: CourtOrderKind, 
/**
 * What it forbids.
 */
conditions: string, 
/**
 * The court.
 */
court: string, };

/**
 * The outbox: what was refused or taken back first, then what waits, in the order of sending.
 */
export type OutList = { 
/**
 * What is listed.
 */
items: Array<OutShown>, 
/**
 * How many more wait.
 */
more: number, };

/**
 * Something in the outbox.
 */
export type OutShown = { 
/**
 * By which it is named to [`again`].
 */
record: string, 
/**
 * What it is.
 */
what: OutWhat, 
/**
 * The scheme's reference of whom it is about; none where it is about nobody, or they are not here.
 */
reference: string | null, 
/**
 * When the report was written; none for what is no report.
 */
written: string | null, 
/**
 * What goes up for it in all, in bytes, with its pictures.
 */
bytes: number, 
/**
 * How many pictures go up with it.
 */
pictures: number, 
/**
 * Why it was refused; none while it waits.
 */
refused: OutWhy | null, 
/**
 * Whether it makes sense to send it again as it is.
 */
again: boolean, 
/**
 * Whether it may be taken back.
 */
takes_back: boolean, 
/**
 * Whether it may be made anew.
 */
puts_right: boolean, 
/**
 * A person took it back: it is in the register, and was not sent.
 */
taken_back: boolean, };

/**
 * What something in the outbox is.
 */
export type OutWhat = "withdrawal" | "card" | "settings" | "profile" | "answer" | "incident" | "sighting" | "wrong_challenge" | "addendum" | "proposal" | "vote" | "other";

/**
 * Why something was refused, and so what can be done about it.
 */
export type OutWhy = "conflict" | "sign_again" | "withdrawn" | "not_allowed" | "not_counted";

/**
 * Everything that the form of a bar holds. The first fields are those of the office's form, by
 * name and meaning.
 */
export type OwnDraft = { 
/**
 * Nobody knows the name yet.
 */
id_sought: boolean, 
/**
 * Given names.
 */
given: string, 
/**
 * Family name.
 */
family: string, 
/**
 * Other names.
 */
aliases: Array<AliasDraft>, 
/**
 * How old.
 */
age: AgeDraft, 
/**
 * Looks.
 */
looks: LooksDraft, 
/**
 * Lasting marks.
 */
marks: Array<MarkDraft>, 
/**
 * The head of the reason.
 */
category: IncidentGroup, 
/**
 * The reason in plain words, which staff read.
 */
reason: string, 
/**
 * Who decided it; empty means whoever fills the form in.
 */
barred_by: string, 
/**
 * The day of the decision; empty means today.
 */
decided_on: string, 
/**
 * Where that is written down.
 */
minute: string, 
/**
 * First day; empty means the day of the decision.
 */
starts: string, 
/**
 * "6 months", "until 14/3/2027", a date.
 */
ends: string, 
/**
 * It has no end of its own, and is reviewed every year.
 */
indefinite: boolean, 
/**
 * The day of the next review; empty means a year after the first day.
 */
review: string, 
/**
 * Whether the person was told; its witness is not asked for here.
 */
told: ServedDraft, 
/**
 * A note for those who keep the list.
 */
notes: string, 
/**
 * Leave to show somebody under eighteen.
 */
child: ChildDraft, 
/**
 * The same person in the scheme's register, where somebody says so.
 */
same_as: string | null, };

/**
 * When and why a bar was ended early.
 */
export type OwnEndShown = { 
/**
 * On which day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

/**
 * Which part of the own list is shown.
 */
export type OwnFilter = "in-force" | "ends-soon" | "starts-later" | "ended" | "all";

/**
 * A form as the window sends it.
 */
export type OwnForm = { 
/**
 * Of which bar; none for a new one.
 */
bar: string | null, 
/**
 * The state of the bar that it was opened from.
 */
revision: string, 
/**
 * What it says.
 */
draft: OwnDraft, };

/**
 * Why a bar of a premises' own is not shown.
 */
export type OwnHidden = "NOT_THEIRS" | "NO_AGREEMENT" | "STARTS_LATER" | "ENDED" | "EXPIRED" | "REVIEW_MISSED" | "CHILD" | "CHILD_ROLE";

/**
 * A form that was left before it was saved.
 */
export type OwnKept = { 
/**
 * Of which bar; none for a new one.
 */
bar: string | null, };

/**
 * The premises' own list.
 */
export type OwnList = { 
/**
 * The premises whose list it is.
 */
premises: string, 
/**
 * How many there are under each filter, in the order of the filters.
 */
counts: Array<number>, 
/**
 * Those under the chosen one.
 */
rows: Array<OwnRow>, 
/**
 * What can be undone.
 */
undo: UndoShown | null, 
/**
 * A form that was left before it was saved.
 */
kept: OwnKept | null, };

/**
 * What a form comes to while it is typed.
 */
export type OwnLooked = { 
/**
 * What is wrong.
 */
problems: Array<FormProblem>, 
/**
 * The card that staff will see.
 */
card: Card | null, 
/**
 * Why there is none.
 */
hidden: OwnHidden | null, 
/**
 * Whether staff at the till see nothing of it, and door and managers only after saying why.
 */
limited: boolean, };

/**
 * A form with what it was made of.
 */
export type OwnOpened = { 
/**
 * Of which bar; none for a new one.
 */
bar: string | null, 
/**
 * The form.
 */
draft: OwnDraft, 
/**
 * Names the state of the bar; a save that names an older one is refused.
 */
revision: string, 
/**
 * The form as it was left, when it was left before it was saved.
 */
kept: OwnDraft | null, 
/**
 * Pictures, newest first.
 */
pictures: Array<PictureShown>, 
/**
 * How it stands; none for a new one.
 */
standing: OwnStanding | null, 
/**
 * When and why it was ended early.
 */
ended: OwnEndShown | null, 
/**
 * The last day on which it is kept.
 */
kept_until: string | null, 
/**
 * Whose card it is said to be in the scheme's register.
 */
same: Tile | null, 
/**
 * Who may give leave to show somebody under eighteen.
 */
people: Array<PersonChoice>, 
/**
 * Names to offer for whoever decided.
 */
deciders: Array<string>, };

/**
 * What became of a save, or of ending a bar.
 */
export type OwnOutcome = { "is": "saved", 
/**
 * As it is now.
 */
opened: OwnOpened, } | { "is": "unchanged" } | { "is": "problems", 
/**
 * What is wrong.
 */
problems: Array<FormProblem>, } | { "is": "stale" };

/**
 * The part of somebody on the premises' own list, as it is chosen.
 */
export type OwnPart = { 
/**
 * Who.
 */
bar: string, 
/**
 * As what.
 */
role: IncidentRole | null, 
/**
 * How that is known.
 */
known: Certainty | null, };

/**
 * What is asked of the own list.
 */
export type OwnQuery = { 
/**
 * A name, or a part of one.
 */
text: string, 
/**
 * Which part.
 */
filter: OwnFilter, };

/**
 * One bar of the list.
 */
export type OwnRow = { 
/**
 * Its id.
 */
bar: string, 
/**
 * Face, name, age.
 */
tile: Tile, 
/**
 * How it stands.
 */
standing: OwnStanding, 
/**
 * Whether it ends within the coming weeks.
 */
ends_soon: boolean, 
/**
 * The last day, included; for one ended early, the day of that.
 */
until: string, 
/**
 * Without an end: the day by which it is reviewed.
 */
review_due: string | null, 
/**
 * Why.
 */
reason: string, 
/**
 * The last day on which it is kept; after that it is erased.
 */
kept_until: string, };

/**
 * What a bar comes to on a day.
 */
export type OwnStanding = "starts-later" | "in-force" | "ended" | "expired" | "review-missed";

/**
 * What is said of a bar of the premises' own beside its days.
 */
export type OwnVerdict = { 
/**
 * The premises that it is from.
 */
premises: string, 
/**
 * Who decided it there.
 */
by: string, };

/**
 * An original that would be missing from the pack, because it is not on this computer.
 */
export type PackAbsent = { 
/**
 * Its reference.
 */
reference: string, 
/**
 * As it was called when it was attached.
 */
name: string, 
/**
 * How it stands with it.
 */
state: EvidenceWhere, 
/**
 * Whom to ask for it.
 */
premises: string, 
/**
 * Its SHA-256, as it was captured.
 */
sha256: string, };

/**
 * A field of the form.
 */
export type PackField = "entries" | "parts" | "witness" | "occupation" | "statement" | "cctv" | "impact" | "contact" | "recipient" | "officer" | "why" | "crime_reference" | "cad_number";

/**
 * A file that would be in the pack.
 */
export type PackFile = { 
/**
 * Its name there.
 */
file: string, 
/**
 * What it is.
 */
kind: PackFileKind, };

/**
 * What a file of a pack is.
 */
export type PackFileKind = "COVER" | "REPORT" | "STATEMENT" | "CCTV" | "DESCRIPTION" | "LOSS" | "NOTICES" | "IMPACT" | "EXHIBITS" | "WITNESS_DETAILS" | "ORIGINAL" | "SUMS";

/**
 * What the police made of a pack, as it is typed.
 */
export type PackFollowForm = { 
/**
 * The crime reference.
 */
crime_reference: string, 
/**
 * The incident number.
 */
cad_number: string, 
/**
 * The officer.
 */
officer: string, 
/**
 * What came of it.
 */
outcome: ReportOutcome | null, };

/**
 * What became of noting that.
 */
export type PackFollowed = { "is": "saved", 
/**
 * The pack as it stands now.
 */
pack: PackShown, } | { "is": "problems", 
/**
 * What.
 */
problems: Array<PackProblem>, };

/**
 * A pack as it is chosen and typed.
 */
export type PackForm = { 
/**
 * Which entries.
 */
entries: string[], 
/**
 * The papers' language.
 */
language: Language, 
/**
 * What goes in.
 */
parts: Array<PackPart>, 
/**
 * Who makes the statements.
 */
witness: string, 
/**
 * What they work as.
 */
occupation: string, 
/**
 * The statement.
 */
statement: string, 
/**
 * The CCTV statement.
 */
cctv: string, 
/**
 * What it did to the business.
 */
impact: string, 
/**
 * How the witness can be reached: for the back part alone, and kept no longer than the draft.
 */
contact: string, 
/**
 * To whom it is disclosed: a force or a station.
 */
recipient: string, 
/**
 * The officer, where one is known.
 */
officer: string, 
/**
 * Why.
 */
purpose: Purpose, 
/**
 * On what basis.
 */
basis: LawfulBasis, 
/**
 * Why, in words; may be empty.
 */
why: string, 
/**
 * The crime reference, where there is one already.
 */
crime_reference: string, 
/**
 * The incident number, where there is one already.
 */
cad_number: string, };

/**
 * The packs that were made here.
 */
export type PackList = { 
/**
 * The latest first.
 */
packs: Array<PackShown>, 
/**
 * How many are still to be followed up.
 */
open: number, 
/**
 * Whether this person changes the texts.
 */
may_edit: boolean, };

/**
 * What a pack's form comes to.
 */
export type PackLooked = { 
/**
 * What stands in the way, in the form's order.
 */
problems: Array<PackProblem>, 
/**
 * The parts that these entries have something for.
 */
parts: Array<PackPart>, 
/**
 * What would be in the zip.
 */
files: Array<PackFile>, 
/**
 * The name under which it is offered.
 */
name: string, 
/**
 * What was taken and not recovered, in pence.
 */
lost: number, 
/**
 * How many originals there are.
 */
originals: number, 
/**
 * Originals that the reports name and that are not here.
 */
absent: Array<PackAbsent>, };

/**
 * A pack's form, opened.
 */
export type PackOpened = { 
/**
 * As it is proposed.
 */
form: PackForm, 
/**
 * What it comes to.
 */
looked: PackLooked, };

/**
 * What became of making a pack.
 */
export type PackOutcome = { "is": "made", 
/**
 * The name of the file.
 */
name: string, 
/**
 * What is kept of it.
 */
pack: PackShown, 
/**
 * Letters that stand in it as numbers, because the typeface lacks them.
 */
missing: string, } | { "is": "problems", 
/**
 * What stands in the way.
 */
problems: Array<PackProblem>, } | { "is": "not_chosen" } | { "is": "exists", 
/**
 * Its name.
 */
name: string, } | { "is": "stopped" } | { "is": "full" } | { "is": "unwritable" } | { "is": "altered", 
/**
 * Its reference.
 */
reference: string, } | { "is": "busy" } | { "is": "trouble" };

/**
 * What may be in a pack.
 */
export type PackPart = "STATEMENT" | "CCTV" | "REPORT" | "DESCRIPTION" | "LOSS" | "NOTICES" | "IMPACT" | "ORIGINALS" | "WITNESS_DETAILS";

/**
 * Something that stands in a pack's way.
 */
export type PackProblem = { 
/**
 * Where.
 */
field: PackField, 
/**
 * What.
 */
code: PackProblemCode, };

/**
 * What is wrong with it.
 */
export type PackProblemCode = "needed" | "too-long" | "too-many" | "gone";

/**
 * A pack that was made.
 */
export type PackShown = { 
/**
 * Its id.
 */
pack: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * When it was made.
 */
made: string, 
/**
 * By whom; none for somebody who has left.
 */
by: string | null, 
/**
 * As what.
 */
role: Role, 
/**
 * How many entries of it are still kept.
 */
entries: number, 
/**
 * What was in it.
 */
parts: Array<PackPart>, 
/**
 * How many files.
 */
files: number, 
/**
 * The zip's length.
 */
bytes: number, 
/**
 * The zip's SHA-256.
 */
sha256: string, 
/**
 * To whom it was disclosed.
 */
recipient: string, 
/**
 * Why.
 */
purpose: Purpose, 
/**
 * On what basis.
 */
basis: LawfulBasis, 
/**
 * Why, in words.
 */
why: string | null, 
/**
 * The crime reference.
 */
crime_reference: string | null, 
/**
 * The incident number.
 */
cad_number: string | null, 
/**
 * The officer.
 */
officer: string | null, 
/**
 * What came of it.
 */
outcome: ReportOutcome | null, 
/**
 * The day on which that was heard.
 */
outcome_on: string | null, 
/**
 * Whether somebody has still to ask after it.
 */
open: boolean, 
/**
 * The last day on which this record is kept.
 */
kept_until: string, };

/**
 * Why a file of reports was not taken in; nothing was written.
 */
export type ParcelRefusal = "UNREADABLE" | "NOT_REPORTS" | "NEWER" | "OTHER_CODE" | "OTHER_SCHEME" | "UNSOUND" | "CUT" | "ALTERED" | "DISK_FULL" | "DISK" | "STOPPED" | "BUSY";

/**
 * Somebody to choose.
 */
export type PersonChoice = { 
/**
 * Their id.
 */
id: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Role, };

/**
 * Somebody's part in an incident, as it is chosen.
 */
export type PersonPart = { 
/**
 * Who.
 */
subject: string, 
/**
 * As what.
 */
role: IncidentRole | null, 
/**
 * How that is known.
 */
known: Certainty | null, };

/**
 * What became of a file that was handed in, or of an edit.
 */
export type PictureAnswer = { "is": "taken", 
/**
 * It.
 */
draft: DraftShown, } | { "is": "refused", 
/**
 * Why.
 */
refusal: Refusal, } | { "is": "too_many", 
/**
 * How many can wait.
 */
most: number, };

/**
 * Why a picture was sent back instead of being shown to members.
 */
export type PictureBack = "BYSTANDERS" | "NOT_THIS_PERSON" | "TOO_POOR" | "WRONG_FACTS" | "SHOWS_TOO_MUCH" | "NOT_NEEDED";

/**
 * How many pictures wait for a look.
 */
export type PictureCounts = { 
/**
 * Those that this person may pass.
 */
to_check: number, 
/**
 * Those that this person kept, and somebody else looks at.
 */
own: number, 
/**
 * Those that were sent back.
 */
back: number, 
/**
 * Of whom the first of these is.
 */
first_back: string | null, };

/**
 * What a picture shows.
 */
export type PictureKind = "FACE" | "FULL" | "BODY_PART_MARK" | "CCTV_STILL" | "VEHICLE" | "CLOTHING";

/**
 * A picture as it is looked at, with the card that members will see.
 */
export type PictureLook = { 
/**
 * The picture.
 */
picture: PictureShown, 
/**
 * Whom it is said to show.
 */
subject: string, 
/**
 * Their name, where it is known.
 */
name: string | null, 
/**
 * Their reference.
 */
reference: string, 
/**
 * Who kept it or brought it in.
 */
by: string | null, 
/**
 * When.
 */
at: string | null, 
/**
 * How it stands now.
 */
stands: PictureStanding, 
/**
 * Whether nobody has said yet that bystanders are covered: it came by import.
 */
unseen: boolean, 
/**
 * Whether this person may pass it.
 */
may_pass: boolean, 
/**
 * Names the state that was looked at.
 */
revision: string, 
/**
 * What members will see once it is passed.
 */
preview: Preview, };

/**
 * How good a picture is for recognising someone.
 */
export type PictureQuality = "GOOD" | "FAIR" | "POOR";

/**
 * A picture that somebody has looked at, and the record in which they saw it.
 */
export type PictureSeen = { 
/**
 * Whom it is said to show.
 */
subject: string, 
/**
 * The picture.
 */
picture: string, 
/**
 * The state of the record that was looked at.
 */
revision: string, };

/**
 * A picture on a card.
 */
export type PictureShown = { 
/**
 * Its id.
 */
picture: string, 
/**
 * Its ThumbHash, in base64.
 */
hash: string, 
/**
 * What it shows.
 */
kind: PictureKind, 
/**
 * Who it comes from.
 */
source: PictureSource, 
/**
 * How good it is.
 */
quality: PictureQuality, 
/**
 * When it was taken.
 */
taken_on: string, 
/**
 * How old it is in whole months.
 */
age_months: number, 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, };

/**
 * Who a picture comes from.
 */
export type PictureSource = "MEMBER_CCTV" | "BWV" | "POLICE_ISA" | "SUBJECT_SUPPLIED" | "OTHER_SCHEME";

/**
 * Who sees a picture, and what it waits for.
 */
export type PictureStanding = "shown" | "waits" | "sent-back" | "office";

/**
 * How a picture of a form stands.
 */
export type PictureStands = { 
/**
 * The picture.
 */
picture: string, 
/**
 * In one word.
 */
stands: PictureStanding, 
/**
 * Who kept it, or who sent it back.
 */
by: string | null, 
/**
 * Why it was sent back.
 */
back: PictureBack | null, };

/**
 * What the person said of bystanders and of showing a picture.
 */
export type PictureUse = "show" | "office_only";

/**
 * What somebody who has looked at a picture says.
 */
export type PictureVerdict = { "is": "pass" } | { "is": "back", 
/**
 * Why.
 */
reason: PictureBack, } | { "is": "offer" };

/**
 * A picture that waits for this person's look.
 */
export type PictureWaits = { 
/**
 * The picture.
 */
picture: string, 
/**
 * Whom it is said to show.
 */
subject: string, };

/**
 * A tariff of points.
 */
export type Points = { 
/**
 * Points by kind of incident, for those that the scheme weighs on their own.
 */
kinds: Array<[IncidentKind, number]>, 
/**
 * Points by head, for all others.
 */
groups: Array<[IncidentGroup, number]>, 
/**
 * Circumstances, each with its points.
 */
factors: Array<Factor>, 
/**
 * Points for each earlier ban and each earlier warning.
 */
earlier: [number, number], 
/**
 * What is proposed from how many points on, rising.
 */
bands: Array<Band>, };

/**
 * Whether the police have been told, and how.
 */
export type PoliceTold = "NO" | "NOT_YET" | "BY_101" | "BY_999" | "IN_PERSON";

/**
 * The terms on which police supplied a picture.
 */
export type PoliceUse = { 
/**
 * The sharing agreement's reference.
 */
agreement: string, 
/**
 * The last day before it must be returned.
 */
return_by: string, };

/**
 * What a person prefers of the window.
 */
export type Preferences = { 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * The window's language; none as the computer has it.
 */
language: Language | null, 
/**
 * Size of text in per cent, 100 to 200.
 */
text_size: number, 
/**
 * Whether single letters act outside text fields.
 */
single_letters: boolean, 
/**
 * Whether things move as little as possible.
 */
reduced_motion: boolean, 
/**
 * Whether figures are shown as tables rather than as charts.
 */
figures_as_table: boolean, 
/**
 * Minutes without input until the register locks, 1 to 15.
 */
idle_minutes: number, 
/**
 * What the desktop is told of.
 */
desktop: ToldAs, };

/**
 * Premises to choose.
 */
export type PremisesChoice = { 
/**
 * Their id.
 */
id: string, 
/**
 * Their name.
 */
name: string, };

/**
 * What members will see of a form once it is saved.
 */
export type Preview = { 
/**
 * The card.
 */
card: Card | null, 
/**
 * Why there is none.
 */
hidden: Hidden | null, 
/**
 * At whose till the card looks so.
 */
premises: string | null, 
/**
 * How many premises will see it.
 */
seen_by: number, 
/**
 * Of how many.
 */
of: number, 
/**
 * Whether a second person looks at it before that.
 */
awaits_check: boolean, };

/**
 * How large a letter is printed (`domain.md` L38).
 */
export type Print = "ORDINARY" | "LARGE";

/**
 * One problem of one cell.
 */
export type Problem = { 
/**
 * The row as the spreadsheet numbers it.
 */
row: number, 
/**
 * The cell, such as `C14`; none when it concerns the whole row.
 */
cell: string | null, 
/**
 * What.
 */
code: ProblemCode, 
/**
 * What it means for the row.
 */
weight: Weight, 
/**
 * What the sentence needs.
 */
args: Record<string, string>, };

/**
 * What is wrong, or worth knowing, in a row.
 */
export type ProblemCode = "CELL_ERROR" | "CELL_FORMULA" | "CELL_MERGED" | "TEXT_TOO_LONG" | "WORDING_JUDGING" | "WORDING_BLOCKED" | "DAY_UNREADABLE" | "DAY_TWO_DIGIT_YEAR" | "DAY_MONTH_FIRST" | "DAY_IMPOSSIBLE" | "WORD_UNKNOWN" | "WORD_NEAR" | "HEIGHT_UNREADABLE" | "NOBODY_NAMED" | "REFERENCE_BAD" | "ROW_TWICE" | "FOUND_BY_NAME" | "NAME_KNOWN" | "NAME_TWICE" | "NAME_CHANGES" | "NAMING_TAKES_TWO" | "NAME_AMBIGUOUS" | "BORN_IN_FUTURE" | "BORN_TOO_LONG_AGO" | "CHILD_TOO_YOUNG" | "CHILD_NOT_LISTED" | "BAN_WITHOUT_DECIDER" | "BAN_WITHOUT_DECISION_DAY" | "BAN_WITHOUT_MINUTE" | "BAN_WITHOUT_REASON" | "BAN_WITHOUT_START" | "BAN_WITHOUT_END" | "BAN_ENDS_BEFORE_START" | "BAN_TOO_LONG" | "BAN_REVIEW_TOO_LATE" | "BAN_DECIDED_IN_FUTURE" | "BAN_DECIDER_NOT_ENTITLED" | "BAN_SERVED_IN_PART" | "BAN_DIFFERS" | "BAN_OVER" | "GALLERY_UNKNOWN" | "LISTED_UNTIL_BEFORE_FROM" | "REPORT_INCOMPLETE" | "REPORT_IN_FUTURE" | "REPORT_MISSING" | "PREMISES_UNKNOWN" | "PICTURE_NOT_FOUND" | "PICTURE_AMBIGUOUS" | "PICTURE_WITHOUT_DAY" | "PICTURE_REFUSED" | "PICTURE_TWICE" | "PICTURE_ELSEWHERE" | "NAME_MISSING" | "FIELD_MISSING" | "POSTCODE_BAD" | "ROLE_NOT_BY_IMPORT" | "LICENCE_BAD";

/**
 * How many problems there are of a code.
 */
export type ProblemCount = { 
/**
 * The code.
 */
code: ProblemCode, 
/**
 * What it means for its rows; the graver, where it means both.
 */
weight: Weight, 
/**
 * How many.
 */
count: number, };

/**
 * How far it is made, in people and pictures.
 */
export type Progress = { 
/**
 * Drawn and stored.
 */
done: number, 
/**
 * In all.
 */
total: number, };

/**
 * What became of files that were to show a service.
 */
export type ProofAdded = { 
/**
 * All that shows it now.
 */
proofs: Array<ProofShown>, 
/**
 * Those of which nothing was kept.
 */
refused: Array<EvidenceRefused>, 
/**
 * Whether a person stopped it.
 */
stopped: boolean, };

/**
 * A file that shows that somebody was told.
 */
export type ProofShown = { 
/**
 * Its id.
 */
proof: string, 
/**
 * Its own name.
 */
name: string, 
/**
 * How it is written.
 */
form: EvidenceForm, 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * When it was attached.
 */
at: string, 
/**
 * By whom, if they are still known.
 */
by: string | null, };

/**
 * A report of these premises on which something can be proposed: the office has tied somebody of the
 * register to it.
 */
export type ProposableReport = { 
/**
 * By which it is named to commands.
 */
entry: string, 
/**
 * What kind of thing.
 */
kind: IncidentKind, 
/**
 * When it happened.
 */
occurred: string, 
/**
 * Whom it names, by id and reference.
 */
people: Array<ReportedPerson>, };

/**
 * A proposal as it is typed.
 */
export type ProposalForm = { 
/**
 * The report that it rests on.
 */
entry: string, 
/**
 * Whom it is about; somebody whom the report names.
 */
subject: string, 
/**
 * A ban or a warning.
 */
kind: CaseKind, 
/**
 * The reason, in neutral words.
 */
reason: string, 
/**
 * For how many months; empty where the scheme's tariff is to say so.
 */
months: string, };

/**
 * A proposal that was made on this computer by whoever works here.
 */
export type ProposalShown = { 
/**
 * By which it is told from others.
 */
case: string, 
/**
 * What was proposed.
 */
kind: CaseKind, 
/**
 * When.
 */
at: string, 
/**
 * Whether it waits in the outbox still.
 */
waits: boolean, 
/**
 * Whether it was refused; the outbox says why.
 */
refused: boolean, 
/**
 * Its reference, once it has been put to the vote.
 */
reference: string | null, };

/**
 * Where a proposal stands, or what it came to.
 */
export type ProposalStage = "DRAFT" | "PROPOSED" | "UNDER_VOTE" | "RETURNED" | "WITHDRAWN" | "LOST" | "INQUORATE" | "DECIDED_WARN" | "NFA" | "DECIDED_BAN" | "DECIDED_VARIATION" | "DECIDED_REVOCATION";

/**
 * What became of it.
 */
export type ProposeOutcome = { "is": "sent" } | { "is": "problem", 
/**
 * Which, and how.
 */
problem: ProposeProblem, } | { "is": "refused", 
/**
 * The rule.
 */
rule: Rule, };

/**
 * What is wrong with a field of it.
 */
export type ProposeProblem = "reason_missing" | "wording" | "months" | "report";

/**
 * Why something is disclosed (`domain.md` L3: from a closed list).
 */
export type Purpose = "REPORT_CRIME" | "POLICE_ASKED" | "COURT_ORDER" | "SAFETY";

/**
 * A line of the licence log, as it is typed.
 */
export type QuickForm = { 
/**
 * What it is.
 */
kind: EntryKind, 
/**
 * When, in words; empty is now.
 */
when: string, 
/**
 * What there is to say.
 */
words: string, };

/**
 * The filters that everybody has from the beginning.
 */
export type ReadyLens = "ENDS_THIS_MONTH" | "UNSERVED" | "REVIEW_DUE" | "APPEALED" | "SUSPENDED";

/**
 * A filter that is there from the beginning.
 */
export type ReadyShown = { 
/**
 * Which.
 */
ready: ReadyLens, 
/**
 * What it comes to.
 */
lens: Lens, 
/**
 * How many rows it shows.
 */
count: number, };

/**
 * What came of it.
 */
export type RecoverOutcome = { "is": "sheet", 
/**
 * Which.
 */
field: SheetField, } | { "is": "refused", 
/**
 * Why.
 */
refusal: JoinRefusal, } | { "is": "begun", 
/**
 * As at every first start.
 */
outcome: BeginOutcome, 
/**
 * Whether this computer has joined, and the kit's one joining is used with it.
 */
seated: boolean, 
/**
 * What the kit brought, once the register is made.
 */
brought: KitOutcome | null, };

/**
 * Why a file is not taken. Nothing of it is kept in any case.
 */
export type Refusal = { "code": "empty" } | { "code": "too_large", 
/**
 * Bytes in the file.
 */
bytes: number, 
/**
 * The most that are taken.
 */
most: number, } | { "code": "not_a_picture" } | { "code": "other_kind", 
/**
 * What it is.
 */
kind: FileKind, } | { "code": "moving", 
/**
 * What it is.
 */
kind: FileKind, } | { "code": "no_pixels" } | { "code": "side_too_long", 
/**
 * The longer side in pixels.
 */
side: number, 
/**
 * The longest that is taken.
 */
most: number, } | { "code": "too_many_pixels", 
/**
 * Width by height.
 */
pixels: number, 
/**
 * The most that are taken.
 */
most: number, } | { "code": "uncommon", 
/**
 * What it is.
 */
kind: FileKind, } | { "code": "damaged", 
/**
 * What it is.
 */
kind: FileKind, } | { "code": "edits_do_not_fit" } | { "code": "too_much_memory" } | { "code": "too_slow", 
/**
 * What it may take.
 */
seconds: number, } | { "code": "reading_failed" } | { "code": "cannot_start" };

/**
 * Joining anew, and what came of it.
 */
export type RejoinOutcome = { "is": "done", 
/**
 * The six digits.
 */
digits: string, } | { "is": "other_scheme" } | { "is": "other_seat" } | { "is": "refused", 
/**
 * Why.
 */
refusal: JoinRefusal, };

/**
 * Something reported of the person: for a new one, the incident in its least form.
 */
export type ReportDraft = { 
/**
 * The incident; none for a new one.
 */
incident: string | null, 
/**
 * What kind of thing.
 */
kind: IncidentKind, 
/**
 * On which day.
 */
on: string, 
/**
 * How it is known.
 */
basis: Basis, 
/**
 * Where; asked of a new one.
 */
premises: string | null, 
/**
 * What was seen and heard, for the office alone; asked of a new one.
 */
facts: string, };

/**
 * What came of a report, as far as is known (`domain.md` §2.5).
 */
export type ReportOutcome = "NFA" | "WARNING" | "BAN_PROPOSED" | "GOODS_RECOVERED" | "CIVIL_RECOVERY" | "COMMUNITY_RESOLUTION" | "PND" | "CAUTION" | "CHARGED" | "CONVICTED" | "CBO" | "UNKNOWN";

/**
 * What a person is reported for: a kind, how often, and when last.
 */
export type ReportedFor = { 
/**
 * The kind.
 */
kind: IncidentKind, 
/**
 * How often.
 */
count: number, 
/**
 * When last.
 */
last: string, };

/**
 * Somebody whom a report names.
 */
export type ReportedPerson = { 
/**
 * By which they are named to commands.
 */
subject: string, 
/**
 * Their reference in the scheme.
 */
reference: string, };

/**
 * Somebody who may have reported it.
 */
export type ReporterChoice = { 
/**
 * Who.
 */
id: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Role, 
/**
 * Where they work.
 */
premises: string, };

/**
 * What the staff did.
 */
export type Response = "ASKED_TO_LEAVE" | "REFUSED" | "DETAINED" | "POLICE_CAME" | "AMBULANCE" | "FIRST_AID";

/**
 * What became of bringing a register back.
 */
export type RestoreDone = { "kind": "done", 
/**
 * People who came back.
 */
people: number, 
/**
 * Records that the list of erasures kept out.
 */
taken_out: number, 
/**
 * People and entries whose time is over.
 */
expired: number, } | { "kind": "needs_list" } | { "kind": "needs_day" } | { "kind": "weak", 
/**
 * Why.
 */
why: SafeWeak, } | { "kind": "failed", 
/**
 * Why.
 */
why: SafeFailure, };

/**
 * Somebody who may open a register first.
 */
export type RestoreKeeper = { 
/**
 * Who.
 */
person: string, 
/**
 * Their name.
 */
name: string, 
/**
 * As what.
 */
role: Role, };

/**
 * What became of opening a copy, or of showing it a list.
 */
export type RestoreOpened = { "kind": "nothing" } | { "kind": "opened", 
/**
 * What it holds.
 */
shown: RestoreShown, } | { "kind": "wrong", 
/**
 * How.
 */
problem: KitProblem, } | { "kind": "refused", 
/**
 * Why.
 */
refusal: SafeRefusal, } | { "kind": "failed", 
/**
 * Why.
 */
why: SafeFailure, };

/**
 * A file that was chosen to bring a register back from.
 */
export type RestoreSeen = { "kind": "nothing" } | { "kind": "copy", 
/**
 * When it was made.
 */
made_at: string, 
/**
 * The day in London on which its kit was made.
 */
kit_made_on: string, 
/**
 * Its size in bytes.
 */
bytes: number, } | { "kind": "refused", 
/**
 * What is wrong with it.
 */
refusal: SafeRefusal, };

/**
 * What a copy holds, once it is opened.
 */
export type RestoreShown = { 
/**
 * The scheme's name.
 */
scheme: string, 
/**
 * When it was made.
 */
made_at: string, 
/**
 * People in it.
 */
people: number, 
/**
 * Pictures in it.
 */
pictures: number, 
/**
 * Who may open it first.
 */
keepers: Array<RestoreKeeper>, 
/**
 * What they choose to unlock it with.
 */
secret: SecretKind, 
/**
 * Today, when it lies so far beyond the copy that somebody has to say that it is right.
 */
doubted_day: string | null, 
/**
 * When the list of erasures that will be followed was written; none when there is none.
 */
list_at: string | null, };

/**
 * What an entry rests on.
 */
export type RestsKind = "REPORTS" | "BAN" | "WARNING" | "ORDER";

/**
 * What was done about a review.
 */
export type ReviewDone = { 
/**
 * What.
 */
kind: ReviewKind, 
/**
 * On which day.
 */
on: string, 
/**
 * By whom.
 */
by: string, 
/**
 * For which reasons.
 */
reasons: string, 
/**
 * By when the next was due then.
 */
next: string, };

/**
 * A review as it is taken down, or brought forward.
 */
export type ReviewForm = { 
/**
 * What is done.
 */
kind: ReviewKind, 
/**
 * On which day it was held; empty means today. Of one that is brought forward it is not read.
 */
on: string, 
/**
 * By when the next is; empty means twelve months on.
 */
next: string, 
/**
 * The reasons.
 */
reasons: string, };

/**
 * What was done about a review.
 */
export type ReviewKind = "HELD" | "BROUGHT_FORWARD";

/**
 * The reviews of a ban without an end.
 */
export type ReviewShown = { 
/**
 * The day by which it is reviewed next.
 */
due: string, 
/**
 * The last day on which tills show it without that.
 */
shown_until: string, 
/**
 * Whether the day is past.
 */
overdue: boolean, 
/**
 * Whether no till shows it any more.
 */
missed: boolean, 
/**
 * What was done, the latest first.
 */
done: Array<ReviewDone>, 
/**
 * Why this person does not hold the review.
 */
hold: CaseRefused | null, 
/**
 * Why this person does not bring it forward.
 */
forward: CaseRefused | null, };

/**
 * What staff must take care of; each flag has a source incident and an end of its own.
 */
export type RiskFlagKind = "VIOLENCE" | "THREATENS_STAFF" | "WEAPON" | "NEEDLES" | "SPITS_BITES" | "WORKS_IN_TEAM" | "TARGETS_LONE_STAFF" | "DO_NOT_APPROACH_CALL_POLICE";

/**
 * What a person may do (`domain.md` §3).
 */
export type Role = "TILL" | "DOOR" | "MANAGER" | "ADMINISTRATOR" | "CHAIR" | "BOARD" | "POLICE" | "DATA_LEAD" | "AUDITOR" | "SYSTEM";

/**
 * Somebody on a roll.
 */
export type RollShown = { 
/**
 * Who.
 */
person: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Role, 
/**
 * Why they take no part.
 */
barred: BarredFor | null, 
/**
 * Whether a vote of theirs lies there.
 */
voted: boolean, 
/**
 * What for, where this viewer may see it.
 */
choice: Choice | null, 
/**
 * As one among others, or as the chair's.
 */
part: VotePart | null, };

/**
 * A vote on a case.
 */
export type RoundShown = { 
/**
 * The how-manieth.
 */
round: number, 
/**
 * Who decides.
 */
body: DecidingBody, 
/**
 * The meeting's reference; none for a ballot.
 */
meeting: string | null, 
/**
 * When it was opened.
 */
opened: string, 
/**
 * The last day of a ballot.
 */
closes: string | null, 
/**
 * What it came to, once it is closed.
 */
result: CountResult | null, 
/**
 * By which majority.
 */
majority: MajorityRule, 
/**
 * Who is on the roll; what they voted for is open to chair and data lead, after closing.
 */
roll: Array<RollShown>, 
/**
 * The count, once it is closed.
 */
count: CountShown | null, };

/**
 * Why a step of a case is refused.
 */
export type Rule = "POLICE_TAKE_NO_PART" | "POLICE_WITHDRAW" | "ADMINISTRATOR_DRAFTS" | "NOT_ENTITLED" | "REPORTER_TAKES_NO_PART" | "MOVER_DOES_NOT_VOTE" | "INTEREST_DECLARED" | "INCIDENT_NEEDED" | "REASONS_NEEDED" | "MINUTE_NEEDED" | "MOVER_NEEDED" | "CHAIR_NEEDED" | "ATTENDANCE_STANDS" | "CASTING_VOTE_NEEDED" | "QUORUM" | "MAJORITY" | "BALLOT_STILL_OPEN" | "VOTE_CLOSED" | "VOTE_STANDS" | "VOTES_WITHOUT_NAME" | "NOT_OFFERED" | "NOT_NOW" | "LENGTH" | "BIRTHDAY_UNKNOWN" | "WORDING" | "CHILD_LEAVE" | "SERVED_ALREADY" | "DAY" | "APPEAL_OPEN" | "DECIDED_BEFORE" | "NOT_HARSHER" | "NO_OFFICER" | "HAS_AN_END" | "NO_END" | "REVIEW_WITHIN_YEAR" | "REVIEW_EARLIER";

/**
 * Whom a change touches.
 */
export type RuleEffect = { 
/**
 * In what way.
 */
touches: RuleTouches, 
/**
 * How many.
 */
count: number, };

/**
 * A rule that a scheme sets for itself.
 */
export type RuleField = "BODY" | "QUORUM" | "MAJORITY" | "CASTING" | "MOVER_VOTES" | "BALLOT_DAYS" | "COUNTS_FROM" | "OFFICER_PROVISIONAL" | "WARNING_MONTHS" | "APPEAL_DAYS" | "STANDS_ON_APPEAL" | "ANSWER_DAYS" | "REVIEW_MONTHS";

/**
 * A number that cannot be taken, with its bounds.
 */
export type RuleProblem = { 
/**
 * Which.
 */
field: RuleField, 
/**
 * The least that it may be.
 */
least: number, 
/**
 * The most.
 */
most: number, };

/**
 * Where a rule comes from.
 */
export type RuleSource = "INDEPENDENCE" | "FAIRNESS" | "ROLES" | "PEOPLE" | "SCHEME" | "CHILDREN" | "ORDER";

/**
 * Whom a change of the rules touches, or leaves as they are.
 */
export type RuleTouches = "OPEN_VOTES" | "WAITING" | "DECIDED" | "OPEN_APPEALS" | "TOLD" | "TOO_FEW";

/**
 * The rules as the window shows and sends them; numbers as they are typed.
 */
export type RulesForm = { 
/**
 * Who decides.
 */
body: DecidingBody, 
/**
 * How many must take part.
 */
quorum: string, 
/**
 * How many of the votes carry a choice.
 */
majority: MajorityRule, 
/**
 * Whether the chair chooses between two that are equal.
 */
casting: boolean, 
/**
 * Whether somebody may vote on what they proposed and did not report.
 */
mover_votes: boolean, 
/**
 * Days that a ballot stays open.
 */
ballot_days: string, 
/**
 * What a length is counted from.
 */
counts_from: CountsFrom, 
/**
 * Whether a ban by an officer holds until the others have voted.
 */
officer_provisional: boolean, 
/**
 * Months that a warning stands.
 */
warning_months: string, 
/**
 * Days after being told within which an appeal is in time.
 */
appeal_days: string, 
/**
 * Whether a ban stands while an appeal is open.
 */
stands_on_appeal: boolean, 
/**
 * Days within which an appeal is answered.
 */
answer_days: string, 
/**
 * Months after which the person may ask again at any time.
 */
review_months: string, };

/**
 * What a form of rules comes to, before it is saved.
 */
export type RulesLooked = { 
/**
 * Numbers that cannot be taken.
 */
problems: Array<RuleProblem>, 
/**
 * Which rules differ from those that hold.
 */
changed: Array<RuleField>, 
/**
 * Whom it touches.
 */
effects: Array<RuleEffect>, };

/**
 * What became of saving rules.
 */
export type RulesSaved = { "is": "saved", 
/**
 * As they are now.
 */
shown: RulesShown, } | { "is": "unchanged" } | { "is": "problems", 
/**
 * What is wrong.
 */
problems: Array<RuleProblem>, };

/**
 * The rules that the scheme decides by.
 */
export type RulesShown = { 
/**
 * As they hold.
 */
form: RulesForm, 
/**
 * Whether this person may change them.
 */
may_edit: boolean, };

/**
 * A copy that was made.
 */
export type SafeCopied = { 
/**
 * When.
 */
at: string, 
/**
 * How many people it holds.
 */
people: number, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * What became of making a copy.
 */
export type SafeDone = { "kind": "made", 
/**
 * What it is called.
 */
name: string, 
/**
 * How many older ones went.
 */
pruned: number, } | { "kind": "failed", 
/**
 * Why.
 */
why: SafeFailure, };

/**
 * How often a copy is made by itself.
 */
export type SafeEvery = "DAILY" | "WEEKLY" | "OFF";

/**
 * Why a copy was not made, or a register not brought back. What was there is as it was.
 */
export type SafeFailure = "STOPPED" | "FULL_HERE" | "FULL_THERE" | "NO_PLACE" | "NOT_THE_SAME" | "EXISTS" | "NO_MEMORY" | "NO_KIT" | "NO_COPY" | "BUSY" | "TROUBLE";

/**
 * A kit.
 */
export type SafeKitShown = { 
/**
 * Its number on this computer.
 */
no: number, 
/**
 * The day in London on which it was made.
 */
made_on: string, };

/**
 * A folder that was chosen.
 */
export type SafePlace = { 
/**
 * Its last name.
 */
name: string, 
/**
 * Whether it is there now.
 */
there: boolean, 
/**
 * Whether it lies on the disk that the register lies on.
 */
same_disk: boolean, 
/**
 * Whether the list of erasures in it is behind the register.
 */
behind: boolean, };

/**
 * What became of typing a new kit's symbols back.
 */
export type SafeProved = { "kind": "kept" } | { "kind": "wrong", 
/**
 * How.
 */
problem: KitProblem, };

/**
 * Why a chosen file cannot be taken. Nothing was touched.
 */
export type SafeRefusal = { "why": "unreadable" } | { "why": "empty" } | { "why": "not_a_copy" } | { "why": "is_a_list" } | { "why": "unfinished" } | { "why": "newer", 
/**
 * Which, as far as it can be read.
 */
made_by: string, } | { "why": "header_damaged" } | { "why": "cut_short", 
/**
 * How many bytes there should be.
 */
should: number, 
/**
 * How many there are.
 */
are: number, } | { "why": "damaged" } | { "why": "other_kit", 
/**
 * When the kit that is needed was made.
 */
made_at: string, } | { "why": "not_the_office" } | { "why": "not_a_list" } | { "why": "is_a_copy" } | { "why": "list_of_another" } | { "why": "list_damaged" } | { "why": "list_broken" } | { "why": "list_older" } | { "why": "list_other_kit" };

/**
 * A new kit, shown once. Nothing keeps the symbols but the sheet that somebody fills in.
 */
export type SafeSheet = { 
/**
 * The symbols, in groups of four.
 */
groups: Array<string>, 
/**
 * The number that the kit will have.
 */
no: number, 
/**
 * Today in London.
 */
made_on: string, 
/**
 * The scheme's name.
 */
scheme: string, };

/**
 * How things stand with safe copies.
 */
export type SafeShown = { 
/**
 * How often a copy is made by itself.
 */
every: SafeEvery, 
/**
 * How many copies are kept.
 */
keep: number, 
/**
 * Where copies go.
 */
place: SafePlace | null, 
/**
 * Where the list of erasures goes besides.
 */
second: SafePlace | null, 
/**
 * The newest kit.
 */
kit: SafeKitShown | null, 
/**
 * The latest copy.
 */
copied: SafeCopied | null, 
/**
 * When a copy was last tried with success.
 */
tried_at: string | null, 
/**
 * Whole days since the latest copy.
 */
days: number | null, 
/**
 * The day on which the next one is due.
 */
next_due: string | null, 
/**
 * Whether it is due.
 */
due: boolean, 
/**
 * How far a copy under way is, in thousandths.
 */
making: number | null, 
/**
 * Why the latest copy was not made, when it was not.
 */
failed: SafeFailure | null, };

/**
 * What became of trying the newest copy.
 */
export type SafeTried = { "kind": "works", 
/**
 * When it was made.
 */
made_at: string, 
/**
 * People who would come back.
 */
people: number, 
/**
 * Pictures.
 */
pictures: number, 
/**
 * Bans in force today.
 */
bans: number, 
/**
 * Records that the list of erasures keeps out.
 */
taken_out: number, 
/**
 * People and entries whose time is over.
 */
expired: number, } | { "kind": "wrong", 
/**
 * How.
 */
problem: KitProblem, } | { "kind": "refused", 
/**
 * Why.
 */
refusal: SafeRefusal, } | { "kind": "failed", 
/**
 * Why.
 */
why: SafeFailure, };

/**
 * Why a PIN or passphrase cannot be chosen.
 */
export type SafeWeak = "NOT_DIGITS" | "PIN_TOO_SHORT" | "PIN_TOO_EASY" | "PASSPHRASE_TOO_SHORT" | "PASSPHRASE_TOO_EASY" | "TOO_LONG";

/**
 * Where the very same picture is already.
 */
export type SamePicture = { "at": "card", 
/**
 * Whose.
 */
subject: string, 
/**
 * Their name, when it is known.
 */
name: string | null, 
/**
 * Their reference.
 */
reference: string, 
/**
 * Whether it is the very same file, and not only the same picture saved anew.
 */
same_file: boolean, } | { "at": "waiting" };

/**
 * What became of a save.
 */
export type SaveOutcome = { "is": "saved", 
/**
 * As it is now.
 */
opened: Opened, 
/**
 * Whether a second person looks at it before members see it.
 */
awaits_check: boolean, } | { "is": "unchanged" } | { "is": "problems", 
/**
 * What is wrong.
 */
problems: Array<FormProblem>, } | { "is": "stale", 
/**
 * As it is now.
 */
opened: Opened, };

/**
 * What a scheme is.
 */
export type SchemeKind = "SHOPWATCH" | "PUBWATCH" | "BCRP" | "BID_BCRP" | "NIGHTSAFE" | "MIXED";

/**
 * Among whom a ban holds.
 */
export type ScopeDraft = { 
/**
 * All members, some trades, some areas, or a list.
 */
kind: ScopeKind, 
/**
 * The trades.
 */
sectors: Array<Sector>, 
/**
 * The areas.
 */
areas: Array<string>, 
/**
 * The listed premises.
 */
premises: Array<string>, };

/**
 * Kinds of scope.
 */
export type ScopeKind = "ALL_MEMBERS" | "SECTORS" | "AREAS" | "LIST";

/**
 * Where a ban holds, with the names of listed premises.
 */
export type ScopeShown = { "kind": "ALL_MEMBERS" } | { "kind": "SECTOR", 
/**
 * Which.
 */
sectors: Array<Sector>, } | { "kind": "AREA", 
/**
 * Which.
 */
areas: Array<string>, } | { "kind": "LIST", 
/**
 * Which, by name.
 */
premises: Array<string>, };

/**
 * As what a computer is in the scheme.
 */
export type SeatShown = "till" | "voter" | "police" | "office";

/**
 * What unlocks a register.
 */
export type SecretKind = "pin" | "passphrase";

/**
 * What premises trade as.
 */
export type Sector = "RETAIL" | "PUB" | "CLUB" | "HOTEL" | "TAKEAWAY" | "TRANSPORT" | "EVENT" | "OTHER";

/**
 * What came of somebody's being here.
 */
export type SeenAction = "LEFT_WHEN_ASKED" | "NOTICE_HANDED" | "REFUSED_POLICE_CALLED" | "NOT_CHALLENGED" | "OFFENDED" | "INFO_ONLY";

/**
 * Whether members will see what was decided.
 */
export type SeenAfter = "nothing" | "at_once" | "checked" | "child" | "no_gallery" | "follows";

/**
 * From whom letters come, as the window shows and sends it.
 */
export type SenderForm = { 
/**
 * Where letters to the scheme go, in lines.
 */
address: string, 
/**
 * Its electronic mail.
 */
email: string, 
/**
 * Whether sheets may be printed for doors.
 */
sheets: boolean, };

/**
 * What became of changing from whom letters come.
 */
export type SenderSaved = { "is": "saved", 
/**
 * As it is now.
 */
sender: SenderShown, } | { "is": "picture", 
/**
 * Why.
 */
refusal: Refusal, };

/**
 * From whom letters come.
 */
export type SenderShown = { 
/**
 * What can be changed.
 */
form: SenderForm, 
/**
 * Whether there is a sign.
 */
logo: boolean, 
/**
 * Whether this person may change it.
 */
may_edit: boolean, };

/**
 * Whether and how somebody was told.
 */
export type ServedDraft = { 
/**
 * How; none when the person has not been told.
 */
method: ServiceMethod | null, 
/**
 * On which day.
 */
on: string, 
/**
 * Who saw it; for a ban, kept in the office.
 */
witness: string, };

/**
 * How and when the person was told.
 */
export type ServedShown = { 
/**
 * How.
 */
method: ServiceMethod, 
/**
 * When.
 */
on: string, };

/**
 * That somebody was told, as it is typed.
 */
export type ServiceForm = { 
/**
 * How.
 */
method: ServiceMethod, 
/**
 * On which day; empty means today.
 */
on: string, 
/**
 * Who told them.
 */
by_whom: string, 
/**
 * Who saw it.
 */
witness: string, 
/**
 * What shows it.
 */
evidence: string, };

/**
 * How a notice reached the person.
 */
export type ServiceMethod = "HAND" | "POST_1ST" | "POST_SIGNED" | "EMAIL" | "TOLD_IN_PERSON" | "BY_POLICE_AS_MESSENGER" | "SOLICITOR" | "REFUSED";

/**
 * The form of a service as it is opened.
 */
export type ServiceOpened = { 
/**
 * Filled in.
 */
form: ServiceForm, 
/**
 * The report that it was filled in from.
 */
from: ServiceReport | null, };

/**
 * A report that a notice was handed over.
 */
export type ServiceReport = { 
/**
 * The report.
 */
entry: string, 
/**
 * At which premises.
 */
premises: string, 
/**
 * When.
 */
at: string, };

/**
 * How a notice reached somebody.
 */
export type ServiceShown = { 
/**
 * It.
 */
service: string, 
/**
 * By which letter.
 */
letter: LetterKind, 
/**
 * How.
 */
method: ServiceMethod, 
/**
 * On which day.
 */
on: string, 
/**
 * Who told them.
 */
by_whom: string | null, 
/**
 * Who saw it.
 */
witness: string | null, 
/**
 * What shows it, in words.
 */
evidence: string | null, 
/**
 * The files that show it.
 */
proofs: Array<ProofShown>, };

/**
 * An open register, as the frame around the screens needs it.
 */
export type SessionShown = { 
/**
 * The person's name.
 */
person: string, 
/**
 * Their initials, for watermarks.
 */
initials: string, 
/**
 * Their role.
 */
role: Role, 
/**
 * The premises, or the scheme's office.
 */
premises: string | null, 
/**
 * What the premises trade as.
 */
sector: Sector | null, 
/**
 * The scheme.
 */
scheme: string, 
/**
 * The number to ring when in doubt.
 */
scheme_phone: string, 
/**
 * Whether this computer holds the office's records.
 */
office: boolean, 
/**
 * Whether this person keeps the own list of these premises.
 */
own_list: boolean, 
/**
 * Whether all people in it are invented.
 */
demonstration: boolean, 
/**
 * When the register last changed here.
 */
as_of: string, 
/**
 * Now, by the clock that records are judged by.
 */
now: string, 
/**
 * Today in London.
 */
today: string, 
/**
 * By how many minutes the computer's clock lags behind the latest time seen.
 */
clock_behind_minutes: number | null, 
/**
 * How many people this person may see.
 */
people_held: number, 
/**
 * Seconds without input until the register locks.
 */
idle_seconds: number, };

/**
 * Sex as described by those who saw the person.
 */
export type Sex = "MALE" | "FEMALE" | "OTHER_DESCRIBED" | "UNKNOWN";

/**
 * Which field of the sheet is not right.
 */
export type SheetField = "scheme" | "name";

/**
 * In which form a sheet is written.
 */
export type SheetForm = "csv" | "xlsx";

/**
 * The sheets of these premises.
 */
export type SheetList = { 
/**
 * Whether the scheme lets sheets be printed.
 */
on: boolean, 
/**
 * Whether this person may print one.
 */
may_print: boolean, 
/**
 * How many people a sheet would show, and how many hold a ban here in all.
 */
people: [number, number], 
/**
 * Sheets, the latest first.
 */
sheets: Array<SheetShown>, 
/**
 * How many are past their time and not ticked off.
 */
overdue: number, };

/**
 * What became of printing a sheet.
 */
export type SheetSaved = { "is": "saved", 
/**
 * Its number.
 */
number: number, 
/**
 * How many stand on it.
 */
people: number, } | { "is": "nobody" } | { "is": "why" } | { "is": "off" } | { "is": "not_chosen" };

/**
 * A sheet.
 */
export type SheetShown = { 
/**
 * Its id.
 */
sheet: string, 
/**
 * Its number.
 */
number: number, 
/**
 * What for.
 */
why: string, 
/**
 * When it was made.
 */
made: string, 
/**
 * By whom.
 */
by: string | null, 
/**
 * Until when it is good.
 */
until: string, 
/**
 * How many stand on it.
 */
people: number, 
/**
 * When it was ticked off.
 */
gone: string | null, 
/**
 * It is past its time and not ticked off.
 */
overdue: boolean, };

/**
 * A sighting.
 */
export type SightingShown = { 
/**
 * What came of it.
 */
action: SeenAction, 
/**
 * How sure the person was.
 */
sureness: Sureness, 
/**
 * Whether a ban was in force here then.
 */
ban_in_force: boolean, 
/**
 * Who saw that a notice was handed over.
 */
witness: string | null, };

/**
 * A size in pixels.
 */
export type Size = { 
/**
 * Pixels from left to right.
 */
width: number, 
/**
 * Pixels from top to bottom.
 */
height: number, };

/**
 * Where a field's values come from.
 */
export type Source = { "from": "column", 
/**
 * Which.
 */
column: number, } | { "from": "same", 
/**
 * It.
 */
text: string, };

/**
 * The one word for how things stand, in the order in which they outrank one another.
 */
export type StateKind = "banned" | "not_served" | "court_order" | "barred_here" | "warned" | "id_sought" | "banned_elsewhere" | "starts_later" | "listed" | "not_shown";

/**
 * A step that a report has taken.
 */
export type StepShown = { 
/**
 * When.
 */
at: string, 
/**
 * By whom; none for somebody who has left, and for what came about by itself.
 */
by: string | null, 
/**
 * Where it has stood since.
 */
state: LifeState, 
/**
 * The question, reason or reference.
 */
words: string | null, };

/**
 * Everything that the office's form holds of one subject.
 */
export type SubjectDraft = { 
/**
 * Nobody knows the name yet.
 */
id_sought: boolean, 
/**
 * Given names.
 */
given: string, 
/**
 * Family name.
 */
family: string, 
/**
 * Other names.
 */
aliases: Array<AliasDraft>, 
/**
 * How old.
 */
age: AgeDraft, 
/**
 * Looks.
 */
looks: LooksDraft, 
/**
 * Lasting marks.
 */
marks: Array<MarkDraft>, 
/**
 * What the person is reported for.
 */
reports: Array<ReportDraft>, 
/**
 * What staff take care of.
 */
flags: Array<FlagDraft>, 
/**
 * How things were done.
 */
methods: Array<Method>, 
/**
 * Vehicles.
 */
vehicles: Array<VehicleDraft>, 
/**
 * Areas in which it was.
 */
areas: Array<string>, 
/**
 * Warnings.
 */
warnings: Array<WarningDraft>, 
/**
 * Bans.
 */
bans: Array<BanDraft>, 
/**
 * Entries in galleries.
 */
entries: Array<EntryDraft>, 
/**
 * What the office alone holds.
 */
office: OfficeDraft, };

/**
 * How sure the person is who saw.
 */
export type Sureness = "CERTAIN" | "LIKELY" | "UNSURE";

/**
 * Why a ban is set aside for now.
 */
export type SuspensionReason = "OBJECTION" | "DOUBT_ON_IDENTITY" | "APPEAL";

/**
 * What is under way.
 */
export type SyncAt = "settled" | "connecting" | "cards" | "pictures" | "sending" | "no_line" | "sign_in" | "proxy" | "not_trusted" | "other_key" | "out_of_date" | "cut" | "busy" | "full" | "garbled" | "disk" | "update_needed" | "revoked" | "not_confirmed" | "clock" | "disagrees" | "refused" | "stopped";

/**
 * Everything that is told of the sync.
 */
export type SyncShown = { 
/**
 * What is under way.
 */
at: SyncAt, 
/**
 * How far it is, of how much; none where that is not known.
 */
progress: [number, number] | null, 
/**
 * When everything was last taken: the age of what is shown.
 */
contact: string | null, 
/**
 * Whether news arrives by itself.
 */
live: boolean, 
/**
 * How much waits to be sent.
 */
waiting: number, 
/**
 * How much was refused and waits for a person.
 */
refused: number, 
/**
 * How much came that did not pass, and lies sealed.
 */
quarantined: number, 
/**
 * On how many feeds this computer and the server disagree.
 */
disagree: number, 
/**
 * Pictures that are here, of all.
 */
pictures: [number, number], 
/**
 * Whether something waits for a second person at the office.
 */
queue: boolean, 
/**
 * Whether one person publishes in this scheme, and nobody else looks first: every screen says so.
 */
one_publishes: boolean, };

/**
 * What became of a file of reports.
 */
export type TakeIn = { "is": "done", 
/**
 * Reports that are new.
 */
new: number, 
/**
 * Reports that were here, and to which something was added.
 */
added: number, 
/**
 * Reports that were here and say nothing new, or were here and have been erased.
 */
there: number, 
/**
 * Reports that cannot be taken: another stands under their id, or they are of no premises of
 * the scheme.
 */
refused: number, 
/**
 * Originals that are new.
 */
originals: number, } | { "is": "code", 
/**
 * What is wrong with them.
 */
problem: KitProblem, } | { "is": "refused", 
/**
 * Why.
 */
why: ParcelRefusal, };

/**
 * What the form of a report that is told at the office offers.
 */
export type TakenChoices = { 
/**
 * The premises that take part.
 */
premises: Array<PremisesChoice>, 
/**
 * Their people.
 */
people: Array<ReporterChoice>, };

/**
 * Who reported something to the scheme's office, as it is chosen.
 */
export type TakenPart = { 
/**
 * Where it happened.
 */
premises: string | null, 
/**
 * Who reported it, where they are among the register's people.
 */
reporter: string | null, 
/**
 * Who reported it, where they are not.
 */
name: string, 
/**
 * How.
 */
way: Way | null, };

/**
 * A case on which a tariff can be tried.
 */
export type TariffCase = { 
/**
 * The case.
 */
case: string, 
/**
 * Its reference.
 */
reference: string, };

/**
 * What a tariff comes to while it is written.
 */
export type TariffLooked = { 
/**
 * What is wrong.
 */
problems: Array<TariffProblem>, 
/**
 * Whether it differs from the one that holds.
 */
differs: boolean, 
/**
 * The chosen case by the version that it was worked out by.
 */
before: Working | null, 
/**
 * The same by this one.
 */
after: Working | null, };

/**
 * Something wrong with a tariff.
 */
export type TariffProblem = { 
/**
 * Where: `bands.2`, `ticks.0`; the part alone where it is about all of it.
 */
at: string, 
/**
 * What.
 */
wrong: TariffWrong, };

/**
 * A row of the table.
 */
export type TariffRow = { 
/**
 * For this head.
 */
group: IncidentGroup, 
/**
 * The first time.
 */
first: Gives, 
/**
 * After an earlier ban or warning.
 */
again: Gives, };

/**
 * What became of saving a tariff.
 */
export type TariffSaved = { "is": "saved", 
/**
 * As it is now.
 */
shown: TariffShown, } | { "is": "unchanged" } | { "is": "problems", 
/**
 * What is wrong.
 */
problems: Array<TariffProblem>, };

/**
 * The tariff.
 */
export type TariffShown = { 
/**
 * The version that holds.
 */
version: number, 
/**
 * How it works.
 */
way: TariffWay, 
/**
 * Every version that was written, the latest first.
 */
versions: Array<TariffVersion>, 
/**
 * Cases on which another version can be tried, the latest first.
 */
cases: Array<TariffCase>, 
/**
 * Open cases that keep the version that they were worked out by.
 */
keep: number, 
/**
 * Whether this person may change it.
 */
may_edit: boolean, };

/**
 * A tariff in rows.
 */
export type TariffTable = { 
/**
 * The rows; the first for a head is the one that counts.
 */
rows: Array<TariffRow>, };

/**
 * A version of the tariff.
 */
export type TariffVersion = { 
/**
 * Its number.
 */
version: number, 
/**
 * Since when.
 */
since: string, 
/**
 * By whom, if they are still known.
 */
by: string | null, };

/**
 * The three ways in which schemes work it out (`domain.md` §1.2).
 */
export type TariffWay = { "way": "points" } & Points | { "way": "ticks", 
/**
 * Months without any tick.
 */
start: number, 
/**
 * What can be ticked.
 */
ticks: Array<Tick>, 
/**
 * Months at most.
 */
most: number, } | { "way": "table" } & TariffTable;

/**
 * What is wrong with a line of a tariff.
 */
export type TariffWrong = "LINES" | "WORDS" | "TWICE" | "ORDER" | "NUMBER" | "LENGTH";

/**
 * What two weeks come to.
 */
export type Tells = { 
/**
 * Which weeks.
 */
weeks: TwoWeeks, 
/**
 * All entries.
 */
total: Weeks, 
/**
 * Entries of last week up to the same weekday and hour as now: what this week can be held against.
 */
last_by_now: number, 
/**
 * By kind, in the list's order; without those that are nought in both weeks.
 */
entries: Array<EntryTally>, 
/**
 * Incidents by kind, the most first.
 */
incidents: Array<IncidentTally>, 
/**
 * By weekday, Monday first; always seven.
 */
weekdays: Array<Weeks>, 
/**
 * By hour of the day, midnight first; always twenty-four.
 */
hours: Array<Weeks>, };

/**
 * What a text comes to.
 */
export type TemplateLooked = { 
/**
 * What is wrong with it.
 */
problems: Array<TemplateProblem>, 
/**
 * As it reads with invented words filled in.
 */
preview: string, };

/**
 * A text that the scheme may change.
 */
export type TemplateName = "STATEMENT_LAW" | "DECLARATION" | "OVER_18" | "STATEMENT_BODY" | "CCTV_BODY" | "IMPACT_BODY" | "BACK_PART" | "HANDLING" | "LETTER_BAN_NOTICE" | "LETTER_WARNING" | "LETTER_EXTENSION" | "LETTER_VARIATION" | "LETTER_REVOCATION" | "LETTER_APPEAL_RECEIVED" | "LETTER_APPEAL_OUTCOME" | "LETTER_TO_PARENT" | "LETTER_CARD" | "LETTER_PART_APPEAL" | "LETTER_PART_COMPLAIN" | "LETTER_PART_DATA" | "LETTER_PART_PRIVACY";

/**
 * A text that the scheme has had.
 */
export type TemplatePast = { 
/**
 * Its number, from one.
 */
version: number, 
/**
 * The text; none where it went back to ours.
 */
text: string | null, 
/**
 * Since when.
 */
at: string, 
/**
 * By whom, if they are still known.
 */
by: string | null, };

/**
 * What is wrong with a template.
 */
export type TemplateProblem = { "is": "empty" } | { "is": "too-long" } | { "is": "missing", 
/**
 * Which.
 */
word: TemplateWord, } | { "is": "wording", 
/**
 * As it stands there.
 */
text: string, } | { "is": "unknown", 
/**
 * As it stands there.
 */
text: string, };

/**
 * What became of saving a text.
 */
export type TemplateSaved = { "is": "saved", 
/**
 * As it is now.
 */
template: TemplateShown, } | { "is": "problems", 
/**
 * What.
 */
problems: Array<TemplateProblem>, };

/**
 * A text of the scheme's for documents.
 */
export type TemplateShown = { 
/**
 * Which.
 */
name: TemplateName, 
/**
 * As it stands.
 */
text: string, 
/**
 * Whether the scheme has changed it.
 */
changed: boolean, 
/**
 * The words that it needs.
 */
required: Array<TemplateWord>, 
/**
 * Every text that the scheme has had here, the latest first.
 */
past: Array<TemplatePast>, };

/**
 * A word that is filled in.
 */
export type TemplateWord = "pages" | "premises" | "address" | "seen" | "people" | "exhibits" | "when" | "clock" | "loss" | "scheme" | "phone" | "name" | "reference" | "today" | "reason" | "days" | "places" | "working" | "counts" | "stands" | "decided" | "outcome" | "appeal-by" | "received" | "meanwhile" | "answer-by" | "controller" | "registration" | "write-to" | "how-to-appeal" | "how-to-complain" | "your-data" | "privacy";

/**
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

/**
 * A small picture's id, and what stands in until it is there.
 */
export type Thumb = { 
/**
 * The picture.
 */
picture: string, 
/**
 * Its ThumbHash, in base64.
 */
hash: string, };

/**
 * A circumstance that adds months.
 */
export type Tick = { 
/**
 * In the scheme's words.
 */
words: string, 
/**
 * Months that it adds.
 */
months: number, };

/**
 * A tile of the photo wall.
 */
export type Tile = { 
/**
 * Whom it shows.
 */
subject: string, 
/**
 * The name; none when it is not known or not shown (under 18).
 */
name: string | null, 
/**
 * The name that the street uses.
 */
nickname: string | null, 
/**
 * How old.
 */
age: AgeShown, 
/**
 * The gravest state.
 */
state: StateKind, 
/**
 * The picture.
 */
picture: Thumb | null, };

/**
 * Whether an entry was completed within 24 hours of what it tells of.
 */
export type Timely = "in-time" | "late";

/**
 * What somebody wants to be told by the desktop.
 */
export type ToldAs = { 
/**
 * Whether anything is told at all.
 */
on: boolean, 
/**
 * Of which kinds.
 */
of: Array<ToldOf>, 
/**
 * From and until when nothing is told, in minutes after midnight; over midnight when the
 * first is the later one.
 */
quiet: [number, number] | null, };

/**
 * What the desktop may be told of.
 */
export type ToldOf = "BANS" | "ENDED" | "SOUGHT" | "ALERTS";

/**
 * What goods come to, in pence.
 */
export type Totals = { 
/**
 * Attempted.
 */
attempted: number, 
/**
 * Taken.
 */
taken: number, 
/**
 * Recovered.
 */
recovered: number, };

/**
 * Which reports are listed.
 */
export type TriageFilter = "waiting" | "returned" | "taken" | "over";

/**
 * The reports, as far as they are asked for.
 */
export type TriageList = { 
/**
 * How many there are under each filter, in the order of the filters.
 */
counts: Array<number>, 
/**
 * How many of those are urgent or have waited too long.
 */
pressing: number, 
/**
 * A stretch of those under the chosen one.
 */
rows: Array<TriageRow>, 
/**
 * How many there are of them.
 */
total: number, 
/**
 * Reports that this person has begun to type and not finished.
 */
drafts: Array<LogDraftShown>, 
/**
 * Whether this person works with them, or reads alone.
 */
may_work: boolean, 
/**
 * What can be undone.
 */
undo: UndoShown | null, };

/**
 * A report, with everything that is needed to decide on it.
 */
export type TriageOpened = { 
/**
 * In one line.
 */
row: TriageRow, 
/**
 * As it was written.
 */
report: LogShown, 
/**
 * Who reported it; none for somebody who has left.
 */
reporter: string | null, 
/**
 * How it came.
 */
way: Way, 
/**
 * Who typed it or took it in at the office.
 */
received_by: string | null, 
/**
 * What has been done with it.
 */
steps: Array<StepShown>, 
/**
 * Who is named in it or linked to it.
 */
people: Array<TriagePerson>, 
/**
 * What else happened at these premises, newest first.
 */
here: Array<EarlierShown>, 
/**
 * Reports that look like the same event.
 */
alike: Array<TriageRow>, 
/**
 * The report that this one is the same as.
 */
other: TriageRow | null, 
/**
 * What may be done with it.
 */
acts: Array<Act>, 
/**
 * What came of it.
 */
outcome: ReportOutcome | null, 
/**
 * The last day on which the office keeps it.
 */
kept_until: string, };

/**
 * What became of a step.
 */
export type TriageOutcome = { "is": "done", 
/**
 * The report as it stands now.
 */
opened: TriageOpened, 
/**
 * Who is new on the register by it.
 */
created: string | null, } | { "is": "problems", 
/**
 * What.
 */
problems: Array<LogProblem>, } | { "is": "refused", 
/**
 * Why.
 */
why: TriageRefusal, 
/**
 * The report as it stands.
 */
opened: TriageOpened, };

/**
 * Somebody whom a report is about.
 */
export type TriagePerson = { 
/**
 * As the reporter named them.
 */
who: LogWho, 
/**
 * Face, name and state, as far as this viewer may see them.
 */
tile: Tile | null, 
/**
 * What is in force or coming; nothing for a child, whose card asks for a reason.
 */
verdicts: Array<Verdict>, 
/**
 * The basis on which they are linked; none when they are not.
 */
linked: Basis | null, 
/**
 * The basis that the reporter's certainty speaks for.
 */
suggested: Basis, 
/**
 * What they were reported for before, newest first.
 */
earlier: Array<EarlierShown>, };

/**
 * What is asked of the list.
 */
export type TriageQuery = { 
/**
 * Which.
 */
filter: TriageFilter, 
/**
 * A word to look for; empty finds all.
 */
text: string, 
/**
 * From which row.
 */
from: number, };

/**
 * Why a step was not taken; nothing was changed.
 */
export type TriageRefusal = "NOT_NOW" | "OTHER_GONE" | "OTHER_IS_COPY" | "PERSON_GONE" | "NOBODY_CHOSEN" | "NOBODY_REPORTED";

/**
 * One report in the list.
 */
export type TriageRow = { 
/**
 * It.
 */
entry: string, 
/**
 * What it is.
 */
kind: EntryKind, 
/**
 * What kinds of thing.
 */
kinds: Array<IncidentKind>, 
/**
 * Where.
 */
premises: string, 
/**
 * When it happened.
 */
occurred: string, 
/**
 * When it came.
 */
received: string, 
/**
 * Where it stands.
 */
state: LifeState, 
/**
 * Why it is looked at first.
 */
urgent: Array<Urgent>, 
/**
 * Whether it has waited too long.
 */
overdue: boolean, 
/**
 * How many people it names.
 */
people: number, 
/**
 * What was written.
 */
words: string | null, };

/**
 * A step that somebody takes with a report.
 */
export type TriageStep = { "is": "take_up" } | { "is": "accept" } | { "is": "return", 
/**
 * The question.
 */
words: string, } | { "is": "reject", 
/**
 * Why.
 */
words: string, } | { "is": "same_as", 
/**
 * The other.
 */
other: string, } | { "is": "answer", 
/**
 * What.
 */
words: string, } | { "is": "link", 
/**
 * Whom.
 */
people: Array<LinkPart>, } | { "is": "create", 
/**
 * Who.
 */
person: CreatePart, } | { "is": "tell_police", 
/**
 * The reference.
 */
words: string, } | { "is": "close", 
/**
 * What came of it.
 */
outcome: ReportOutcome, };

/**
 * Why a register cannot be opened. Nothing is ever deleted.
 */
export type Trouble = { "kind": "newer", 
/**
 * Which.
 */
made_by: string, } | { "kind": "damaged", 
/**
 * The file's new name, when it was moved.
 */
moved_to: string | null, } | { "kind": "key_lost" } | { "kind": "already_open" } | { "kind": "disk" };

/**
 * The days of two weeks.
 */
export type TwoWeeks = { 
/**
 * Monday of last week.
 */
last: string, 
/**
 * Monday of this week.
 */
this: string, 
/**
 * The day that it is; this week goes on until its Sunday.
 */
today: string, };

/**
 * What a change was, as a person would name it when undoing it.
 */
export type UndoKind = "SUBJECT_ADDED" | "SUBJECT_CHANGED" | "ENTRY_WITHDRAWN" | "PICTURES_CHANGED" | "IMPORTED" | "OWN_ADDED" | "OWN_CHANGED" | "OWN_ENDED" | "OWN_PICTURES" | "LOG_RECORDED" | "REPORT_TAKEN" | "REPORT_MOVED" | "CASE_DRAFTED" | "CASE_CHANGED" | "SERVICE_RECORDED" | "APPEAL_CHANGED" | "REVIEW_MOVED" | "RULES_CHANGED" | "TARIFF_CHANGED" | "LENS_CHANGED";

/**
 * The latest change that can be undone.
 */
export type UndoShown = { 
/**
 * What it was.
 */
kind: UndoKind, 
/**
 * When it was made.
 */
at: string, 
/**
 * Who made it, where they are known.
 */
by: string | null, 
/**
 * Whom it concerned.
 */
reference: string | null, };

/**
 * A piece of the register that the other offices are not told.
 */
export type UnsaidShown = { 
/**
 * Of what it is.
 */
part: DifferencePart, 
/**
 * Whom it is about: names, or references where nobody is named.
 */
about: Array<string>, 
/**
 * How many files are in it.
 */
files: number, };

/**
 * Why a report is looked at before older ones.
 */
export type Urgent = "HURT" | "WEAPON" | "WRONG_PERSON" | "POLICE" | "CCTV";

/**
 * A vehicle.
 */
export type VehicleDraft = { 
/**
 * Registration mark, make, model, colour.
 */
text: string, 
/**
 * When it was last seen.
 */
seen_on: string, };

/**
 * One thing that is in force or coming.
 */
export type Verdict = { 
/**
 * In one word.
 */
state: StateKind, 
/**
 * The reference of the ban or warning.
 */
reference: string | null, 
/**
 * First day.
 */
starts: string | null, 
/**
 * Last day, included; none while that counts from the day on which the person is told.
 */
until: string | null, 
/**
 * How long it is from being told, where nobody has told the person and it counts from there.
 */
from_told: Length | null, 
/**
 * Indefinite: the day by which it is reviewed.
 */
review_due: string | null, 
/**
 * Where it holds.
 */
scope: ScopeShown | null, 
/**
 * Why, in plain words.
 */
reason: string | null, 
/**
 * When it was decided.
 */
decided_on: string | null, 
/**
 * How the person was told.
 */
served: ServedShown | null, 
/**
 * Whether an appeal is open; the ban stands meanwhile.
 */
appeal_open: boolean, 
/**
 * The order of a court.
 */
court_order: OrderShown | null, 
/**
 * Set for a bar of the premises' own list, which is not the scheme's.
 */
own: OwnVerdict | null, };

/**
 * Whether a vote is one among others, or the chair's when they are equal.
 */
export type VotePart = "VOTE" | "CASTING";

/**
 * Somebody of the office's list who may be the one who asks.
 */
export type VoterShown = { 
/**
 * By which they are named to commands.
 */
person: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Whether they are of the board; else they manage these premises.
 */
board: boolean, 
/**
 * Whether they are called what whoever asks calls themselves.
 */
same_name: boolean, };

/**
 * Whether whoever works here votes on this computer.
 */
export type VoterStanding = { "is": "may_ask" } | { "is": "asked", 
/**
 * When.
 */
at: string, } | { "is": "votes" };

/**
 * Somebody who asks to vote.
 */
export type VoterWishShown = { 
/**
 * On which computer, by which it is named to commands.
 */
device: string, 
/**
 * Who, as that computer knows them.
 */
asker: string, 
/**
 * What they call themselves there.
 */
name: string, 
/**
 * Whose computer it is; none of a board member's own.
 */
place: string | null, 
/**
 * When.
 */
at: string, 
/**
 * Who they may be: the likeliest first. Empty where nobody of the list votes there.
 */
people: Array<VoterShown>, };

/**
 * All of it, or why not.
 */
export type VotesOutcome = { "is": "no_voters" } | { "is": "shown", 
/**
 * All of it.
 */
shown: VotesShown, } | { "is": "refused", 
/**
 * The rule, and where it comes from.
 */
refused: CaseRefused, 
/**
 * All of it, as it stands.
 */
shown: VotesShown, };

/**
 * Everything of voting at the premises.
 */
export type VotesShown = { 
/**
 * Whether whoever works here votes here.
 */
standing: VoterStanding, 
/**
 * What is put to the vote: what waits for this person first, by its last day; what is closed last.
 */
ballots: Array<BallotShown>, 
/**
 * What this person proposed here, the newest first.
 */
proposals: Array<ProposalShown>, 
/**
 * On what they may propose, the newest first.
 */
reports: Array<ProposableReport>, };

/**
 * What a line of it is.
 */
export type WaitLabel = "alias" | "ban" | "warning" | "entry" | "order" | "area" | "words" | "until" | "phone" | "agreement" | "address" | "question";

/**
 * One line of what it says.
 */
export type WaitLine = { 
/**
 * What it is.
 */
label: WaitLabel, 
/**
 * Its words.
 */
words: string, 
/**
 * From which day.
 */
from: string | null, 
/**
 * Until which day, that day included.
 */
until: string | null, };

/**
 * A picture that goes with it.
 */
export type WaitPicture = { 
/**
 * By which it is shown.
 */
picture: string, 
/**
 * Whether its bytes are on this computer; else nobody here has seen it.
 */
here: boolean, };

/**
 * Something that waits for a second person.
 */
export type WaitShown = { 
/**
 * By which it is named to commands.
 */
id: string, 
/**
 * What it is.
 */
what: WaitWhat, 
/**
 * Whom or what it is about, in words.
 */
title: string, 
/**
 * The subject whose card it is.
 */
subject: string | null, 
/**
 * Since when.
 */
since: string | null, 
/**
 * Who sent it.
 */
by: string | null, 
/**
 * Whether that is whoever works here.
 */
own: boolean, 
/**
 * Whether it goes to every member.
 */
all: boolean, 
/**
 * The premises that it goes to, where it does not go to all; empty where they are many.
 */
places: Array<string>, 
/**
 * What it says.
 */
lines: Array<WaitLine>, 
/**
 * The pictures that go with it.
 */
pictures: Array<WaitPicture>, 
/**
 * Whether it is, to the last byte, what this register says now: then the card here is that record.
 */
same: boolean, 
/**
 * Whether it may be passed here: read whole, by somebody else, with keys that are good still.
 */
may_pass: boolean, 
/**
 * Whether its readers have other keys by now, so that its author's computer makes it anew.
 */
spent: boolean, };

/**
 * What kind of thing waits.
 */
export type WaitWhat = "card" | "alert" | "settings" | "premises" | "answer" | "ballot" | "other";

/**
 * An entry that waits for a second person.
 */
export type WaitsShown = { 
/**
 * The entry.
 */
entry: string, 
/**
 * Who entered it.
 */
by: string | null, 
/**
 * Whether that is the person who is looking, who cannot check it.
 */
own: boolean, };

/**
 * A warning.
 */
export type WarningDraft = { 
/**
 * The warning; none for a new one.
 */
id: string | null, 
/**
 * Its reference; given by the scheme's counter.
 */
reference: string, 
/**
 * The head of its reason.
 */
category: IncidentGroup, 
/**
 * The reason in plain words.
 */
reason: string, 
/**
 * The day on which it was issued; empty means today.
 */
issued: string, 
/**
 * "12 months", "until 14/3/2027", a date.
 */
expires: string, 
/**
 * Whether the person was told.
 */
served: ServedDraft, };

/**
 * How a report came to the office.
 */
export type Way = "TELEPHONE" | "EMAIL" | "IN_PERSON" | "FILE" | "SYNC";

/**
 * A count in each of the two weeks.
 */
export type Weeks = { 
/**
 * This week, so far.
 */
this: number, 
/**
 * Last week.
 */
last: number, };

/**
 * What a problem means for its row.
 */
export type Weight = "leaves_out" | "tells";

/**
 * Why a vote that lies there does not count.
 */
export type WhyNotCounted = "BARRED" | "NOT_ON_ROLL" | "TWICE" | "NOT_OFFERED" | "SEAL";

/**
 * Somebody who would sign.
 */
export type WishShown = { 
/**
 * Who, by which they are named to commands.
 */
person: string, 
/**
 * On which computer, likewise.
 */
device: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Whether that computer is this one.
 */
here: boolean, };

/**
 * That an exhibit counts no longer.
 */
export type WithdrawnShown = { 
/**
 * When.
 */
at: string, 
/**
 * By whom; none for somebody who has left.
 */
by: string | null, 
/**
 * Why.
 */
why: string, };

/**
 * A line of the working.
 */
export type WorkLine = { 
/**
 * What it is about.
 */
what: WorkWhat, 
/**
 * What it adds: points, or months.
 */
adds: number, 
/**
 * What it comes to so far.
 */
total: number, };

/**
 * What a line of the working is about.
 */
export type WorkWhat = { "what": "incident", 
/**
 * The kind that counts.
 */
kind: IncidentKind, 
/**
 * On which day.
 */
on: string, } | { "what": "circumstance", 
/**
 * The words.
 */
words: string, } | { "what": "earlier_bans", 
/**
 * How many.
 */
count: number, } | { "what": "earlier_warnings", 
/**
 * How many.
 */
count: number, } | { "what": "start" } | { "what": "most" } | { "what": "row", 
/**
 * The head.
 */
group: IncidentGroup, 
/**
 * Whether there was a ban or a warning before.
 */
again: boolean, };

/**
 * A tariff's working, and what it would propose.
 */
export type Working = { 
/**
 * By which version.
 */
version: number, 
/**
 * The lines.
 */
lines: Array<WorkLine>, 
/**
 * What it would propose.
 */
gives: Gives, };

/**
 * A wrong challenge, as it is typed.
 */
export type WrongForm = { 
/**
 * What happened.
 */
happened: string, 
/**
 * What was said or offered, and what would put it right.
 */
put_right: string, };

/** Every command: its arguments and its answer. */
export type Commands = {
  accept_agreement: { args: { version: string }; answer: AppState };
  alert_end: { args: { alert: string }; answer: AlertList };
  alert_give: { args: { form: AlertForm }; answer: AlertOutcome };
  alert_seen: { args: { alert: string }; answer: AlertList };
  alerts: { args: undefined; answer: AlertList };
  app_state: { args: undefined; answer: AppState };
  appeal_act: { args: { appeal: string; act: AppealAct; form: AppealStepForm }; answer: AppealAnswer };
  appeal_receive: { args: { ban: string; form: AppealForm }; answer: AppealAnswer };
  approvals: { args: undefined; answer: ApprovalsOutcome };
  approvals_answer: { args: { asked: string; sign: boolean }; answer: ApprovalsOutcome };
  approvals_grant: { args: { person: string; device: string }; answer: ApprovalsOutcome };
  approvals_let_vote: { args: { device: string; asker: string; person: string }; answer: ApprovalsOutcome };
  approvals_pass: { args: { envelope: string }; answer: ApprovalsOutcome };
  approvals_send_back: { args: { envelope: string; reason: string }; answer: ApprovalsOutcome };
  approvals_sign: { args: undefined; answer: ApprovalsOutcome };
  approvals_turn_away: { args: { device: string; asker: string }; answer: ApprovalsOutcome };
  approvals_two: { args: { two: boolean }; answer: ApprovalsOutcome };
  aside_join: { args: { address: string; code: string }; answer: RejoinOutcome };
  aside_take_over: { args: undefined; answer: ComputersOutcome };
  ban_act: { args: { ban: string; act: CaseAct }; answer: AppealAnswer };
  ban_propose: { args: { ban: string; kind: CaseKind; breach: string | null }; answer: CaseOpened };
  ban_review: { args: { ban: string; form: ReviewForm }; answer: AppealAnswer };
  ban_show: { args: { ban: string }; answer: BanShown };
  begin_choose_file: { args: undefined; answer: JoinLooked };
  begin_found: { args: { form: FoundForm; secret: string; again: string; office: string; gallery: string }; answer: BeginOutcome };
  begin_join: { args: { person: string; secret: string; again: string; agreement: string }; answer: JoinOutcome };
  begin_leave: { args: undefined; answer: null };
  begin_look_up: { args: { address: string; code: string }; answer: JoinLooked };
  begin_recover: { args: { address: string; scheme: string; kit: string; name: string; person: string; secret: string; again: string; agreement: string }; answer: RecoverOutcome };
  begin_shown: { args: undefined; answer: BeginShown };
  briefing: { args: undefined; answer: BriefingShown };
  briefing_seen: { args: { subject: string | null; upto: string }; answer: BriefingShown };
  briefing_undo: { args: undefined; answer: BriefingShown };
  bundle_export: { args: { computers: Array<string>; pictures: boolean }; answer: BundleOutcome };
  bundle_import: { args: undefined; answer: BundleOutcome };
  bundle_pack: { args: undefined; answer: BundleOutcome };
  calendar_list: { args: undefined; answer: CalendarShown };
  calendar_save: { args: { language: Language }; answer: boolean };
  card: { args: { subject: string; reason: string | null }; answer: Card };
  card_save: { args: { subject: string; language: Language }; answer: LetterSaved };
  case_act: { args: { case: string; act: CaseAct; note: string }; answer: CaseOutcome };
  case_close: { args: { case: string; reasons: string }; answer: HandsOutcome };
  case_export: { args: { query: CaseQuery; purpose: ExportPurpose; words: string; form: SheetForm; language: Language }; answer: boolean };
  case_find: { args: { text: string }; answer: Array<Tile> };
  case_list: { args: { query: CaseQuery }; answer: CaseList };
  case_look: { args: { form: CaseForm }; answer: CaseLooked };
  case_open: { args: { subject: string; case: string | null }; answer: CaseOpened };
  case_save: { args: { form: CaseForm; forward: boolean }; answer: CaseOutcome };
  case_serve: { args: { ban: string | null; warning: string | null; form: ServiceForm }; answer: CaseOutcome };
  case_show: { args: { case: string }; answer: CaseShown };
  case_undo: { args: undefined; answer: null };
  case_vote: { args: { case: string; choice: Choice }; answer: CaseOutcome };
  check: { args: { query: CheckQuery }; answer: CheckAnswer };
  computers_confirm: { args: { computer: string }; answer: ComputersOutcome };
  computers_connect: { args: { address: string; permit: string }; answer: ConnectOutcome };
  computers_end: { args: { computer: string; lost: boolean }; answer: ComputersOutcome };
  computers_go_on: { args: { kit: string }; answer: KitOutcome };
  computers_invite: { args: { seat: InviteAs; premises: Array<string>; name: string; hours: number }; answer: InviteOutcome };
  computers_list: { args: undefined; answer: ComputersOutcome };
  computers_take_back: { args: { invitation: string }; answer: ComputersOutcome };
  desk_check: { args: { seen: DeskLookedAt }; answer: null };
  desk_choices: { args: undefined; answer: DeskChoices };
  desk_keep: { args: { form: DeskForm | null }; answer: null };
  desk_list: { args: { query: DeskQuery }; answer: DeskList };
  desk_look: { args: { form: DeskForm }; answer: Looked };
  desk_open: { args: { subject: string | null }; answer: Opened };
  desk_picture: { args: { picture: string }; answer: PictureLook };
  desk_picture_decide: { args: { seen: PictureSeen; verdict: PictureVerdict }; answer: null };
  desk_pictures: { args: undefined; answer: Array<PictureWaits> };
  desk_save: { args: { form: DeskForm }; answer: SaveOutcome };
  desk_undo: { args: undefined; answer: UndoShown };
  difference_choose: { args: { difference: string; ours: boolean }; answer: Array<DifferenceShown> };
  differences: { args: undefined; answer: Array<DifferenceShown> };
  differences_unsaid: { args: undefined; answer: Array<UnsaidShown> };
  drop_picture: { args: { draft: string }; answer: null };
  edit_picture: { args: { draft: string; edits: Edits }; answer: PictureAnswer };
  erase_picture: { args: { picture: string }; answer: null };
  evidence_begin: { args: { of: EvidenceOf; name: string; bytes: number }; answer: EvidenceBegun };
  evidence_choose: { args: { of: EvidenceOf }; answer: EvidenceAdded };
  evidence_cover: { args: { evidence: string; draft: string }; answer: EvidenceList };
  evidence_end: { args: { ticket: string }; answer: EvidenceAdded };
  evidence_label: { args: { evidence: string; exhibit: string; clockOffset: number | null }; answer: EvidenceList };
  evidence_list: { args: { of: EvidenceOf }; answer: EvidenceList };
  evidence_open_view: { args: { evidence: string }; answer: PictureAnswer };
  evidence_piece: { args: Uint8Array; answer: null };
  evidence_save: { args: { of: EvidenceOf; evidence: string; reason: string }; answer: EvidenceChecked };
  evidence_stop: { args: undefined; answer: null };
  evidence_verify: { args: { evidence: string }; answer: EvidenceChecked };
  evidence_withdraw: { args: { evidence: string; reason: string }; answer: EvidenceList };
  export_sheet: { args: { kind: Kind; form: SheetForm; language: Language; reason: string }; answer: boolean };
  hide: { args: undefined; answer: AppState };
  history_save: { args: { query: HistoryQuery }; answer: boolean };
  host_begin: { args: { port: number; world: boolean }; answer: HostOutcome };
  host_shown: { args: undefined; answer: HostShown };
  import_check: { args: { headingRow: number; lines: Array<Mapped> }; answer: ImportPreview };
  import_choose: { args: { kind: Kind }; answer: ImportOpened };
  import_choose_pictures: { args: { folder: boolean }; answer: ImportOpened };
  import_confirm: { args: undefined; answer: ImportDone };
  import_leave: { args: undefined; answer: null };
  import_problems: { args: { code: ProblemCode | null; from: number; count: number }; answer: Array<Problem> };
  import_report: { args: { headings: Array<string>; rows: Array<Array<string>> }; answer: boolean };
  import_sheet: { args: { kind: Kind; sheet: number }; answer: ImportOpened };
  import_stop: { args: undefined; answer: null };
  import_undo: { args: undefined; answer: ImportUndone };
  keep_picture: { args: { draft: string; keep: KeepPicture }; answer: string };
  lens_drop: { args: { lens: string }; answer: null };
  lens_last: { args: undefined; answer: Lens };
  lens_save: { args: { lens: string | null; name: string; says: Lens }; answer: LensSaved };
  letter_list: { args: { about: LetterAbout }; answer: LetterList };
  letter_look: { args: { about: LetterAbout; kind: LetterKind; language: Language }; answer: LetterLooked };
  letter_save: { args: { about: LetterAbout; kind: LetterKind; language: Language; print: Print }; answer: LetterSaved };
  letter_serve: { args: { about: LetterAbout; kind: LetterKind; form: ServiceForm }; answer: CaseOutcome };
  lock: { args: undefined; answer: AppState };
  log_add: { args: { entry: string; words: string }; answer: LogOutcome };
  log_drop: { args: { draft: string }; answer: null };
  log_export: { args: { query: LogQuery; reason: string; form: SheetForm }; answer: boolean };
  log_find: { args: { draft: string; text: string }; answer: Array<Tile> };
  log_hand_look: { args: undefined; answer: HandLooked };
  log_hand_over: { args: { originals: boolean }; answer: HandOver | null };
  log_keep: { args: { draft: string; form: IncidentForm }; answer: LogLooked };
  log_list: { args: { query: LogQuery }; answer: LogList };
  log_lock: { args: { draft: string; form: IncidentForm; description: string }; answer: LogLooked };
  log_notice: { args: { subject: string; witness: string }; answer: LogOutcome };
  log_open: { args: { draft: string | null; subject: string | null }; answer: LogOpened };
  log_paper: { args: { query: LogQuery; language: Language }; answer: boolean };
  log_print: { args: { query: LogQuery }; answer: LogPrint };
  log_quick: { args: { form: QuickForm }; answer: LogOutcome };
  log_save: { args: { draft: string; form: IncidentForm }; answer: LogOutcome };
  log_seen: { args: { subject: string; action: SeenAction; sureness: Sureness }; answer: LogShown };
  log_tells: { args: undefined; answer: LogTold };
  log_undo: { args: { entry: string }; answer: null };
  log_wrong: { args: { subject: string; form: WrongForm }; answer: LogOutcome };
  meeting_agenda: { args: { meeting: string; case: string; on: boolean }; answer: MeetingShown };
  meeting_attend: { args: { meeting: string; person: string; here: boolean; withdrew: boolean }; answer: MeetingShown };
  meeting_close: { args: { meeting: string }; answer: MeetingShown };
  meeting_count: { args: { meeting: string; form: HandsForm }; answer: HandsOutcome };
  meeting_decide: { args: { meeting: string; form: HandsForm }; answer: HandsOutcome };
  meeting_open: { args: undefined; answer: MeetingShown };
  meeting_show: { args: { meeting: string }; answer: MeetingShown };
  minutes_print: { args: { meeting: string; language: Language }; answer: boolean };
  open_demonstration: { args: undefined; answer: AppState };
  own_end: { args: { bar: string; revision: string; reason: string }; answer: OwnOutcome };
  own_find: { args: { text: string }; answer: Array<Tile> };
  own_keep: { args: { form: OwnForm | null }; answer: null };
  own_list: { args: { query: OwnQuery }; answer: OwnList };
  own_look: { args: { form: OwnForm }; answer: OwnLooked };
  own_open: { args: { bar: string | null; reason: string | null }; answer: OwnOpened };
  own_save: { args: { form: OwnForm }; answer: OwnOutcome };
  own_undo: { args: undefined; answer: UndoShown };
  pack_draft: { args: undefined; answer: PackOpened | null };
  pack_drop: { args: undefined; answer: null };
  pack_follow: { args: { pack: string; form: PackFollowForm }; answer: PackFollowed };
  pack_keep: { args: { form: PackForm }; answer: null };
  pack_list: { args: undefined; answer: PackList };
  pack_look: { args: { form: PackForm }; answer: PackLooked };
  pack_make: { args: { form: PackForm; replace: boolean }; answer: PackOutcome };
  pack_open: { args: { entries: Array<string>; language: Language }; answer: PackOpened };
  pack_stop: { args: undefined; answer: null };
  preferences: { args: undefined; answer: Preferences };
  proof_choose: { args: { service: string }; answer: ProofAdded };
  proof_save: { args: { proof: string; why: string }; answer: EvidenceVerdict };
  read_day: { args: { typed: string }; answer: string | null };
  restore_choose: { args: undefined; answer: RestoreSeen };
  restore_choose_list: { args: undefined; answer: RestoreOpened };
  restore_finish: { args: { person: string; secret: string; withoutList: boolean; dayConfirmed: boolean; office: string }; answer: RestoreDone };
  restore_leave: { args: undefined; answer: null };
  restore_open: { args: { typed: string }; answer: RestoreOpened };
  rules_look: { args: { form: RulesForm }; answer: RulesLooked };
  rules_save: { args: { form: RulesForm }; answer: RulesSaved };
  rules_show: { args: undefined; answer: RulesShown };
  safe_choose_place: { args: { second: boolean }; answer: SafeShown };
  safe_copy: { args: undefined; answer: SafeDone };
  safe_customise: { args: { every: SafeEvery; keep: number }; answer: SafeShown };
  safe_forget_sheet: { args: undefined; answer: null };
  safe_prove: { args: { typed: string }; answer: SafeProved };
  safe_sheet: { args: undefined; answer: SafeSheet };
  safe_shown: { args: undefined; answer: SafeShown };
  safe_stop: { args: undefined; answer: null };
  safe_try: { args: { typed: string }; answer: SafeTried };
  sender_logo: { args: Uint8Array; answer: SenderSaved };
  sender_save: { args: { form: SenderForm }; answer: SenderSaved };
  sender_show: { args: undefined; answer: SenderShown };
  service_open: { args: { ban: string | null; warning: string | null }; answer: ServiceOpened };
  set_preferences: { args: { preferences: Preferences }; answer: Preferences };
  sheet_gone: { args: { sheet: string }; answer: SheetList };
  sheet_list: { args: undefined; answer: SheetList };
  sheet_save: { args: { why: string; language: Language }; answer: SheetSaved };
  show_again: { args: undefined; answer: AppState };
  sync_again: { args: { record: string }; answer: OutList };
  sync_mend: { args: { record: string; anew: boolean }; answer: OutList };
  sync_now: { args: undefined; answer: null };
  sync_outbox: { args: undefined; answer: OutList };
  sync_shown: { args: undefined; answer: SyncShown | null };
  take_picture: { args: Uint8Array; answer: PictureAnswer };
  tariff_look: { args: { way: TariffWay; case: string | null }; answer: TariffLooked };
  tariff_print: { args: { language: Language }; answer: boolean };
  tariff_save: { args: { way: TariffWay }; answer: TariffSaved };
  tariff_show: { args: undefined; answer: TariffShown };
  template_list: { args: { language: Language }; answer: Array<TemplateShown> };
  template_look: { args: { name: TemplateName; language: Language; text: string }; answer: TemplateLooked };
  template_save: { args: { name: TemplateName; language: Language; text: string | null }; answer: TemplateSaved };
  tiles: { args: { ticket: number; from: number; count: number }; answer: Array<Tile> };
  touch: { args: undefined; answer: null };
  triage_choices: { args: undefined; answer: TakenChoices };
  triage_find: { args: { text: string }; answer: Array<Tile> };
  triage_list: { args: { query: TriageQuery }; answer: TriageList };
  triage_open: { args: { entry: string }; answer: TriageOpened };
  triage_step: { args: { entry: string; seen: LifeState; step: TriageStep }; answer: TriageOutcome };
  triage_take_in: { args: { typed: string }; answer: TakeIn | null };
  unlock: { args: { person: string; secret: string }; answer: AppState };
  votes: { args: undefined; answer: VotesOutcome };
  votes_ask: { args: undefined; answer: VotesOutcome };
  votes_cast: { args: { case: string; choice: Choice }; answer: VotesOutcome };
  votes_propose: { args: { form: ProposalForm }; answer: ProposeOutcome };
  working_print: { args: { case: string; language: Language }; answer: boolean };
};
