//! The marks that tests find things in the window by: the values of `data-testid` in `ui/src`.
//!
//! One table for both sides. A mark stands for what a thing is, not for how it looks or what it is
//! called, so that neither new words nor a new layout break a test.

/// A mark in the window: the value of one `data-testid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hook(pub &'static str);

impl Hook {
    /// The selector that finds every element with this mark.
    #[must_use]
    pub fn selector(self) -> String {
        format!("[data-testid=\"{}\"]", self.0)
    }
}

/// The page before there is any register: the way into the demonstration scheme.
pub const FIRST_START: Hook = Hook("first-start");
/// The button that makes the demonstration scheme.
pub const OPEN_DEMONSTRATION: Hook = Hook("open-demonstration");
/// The way to found a scheme on this computer.
pub const BEGIN_FOUND: Hook = Hook("begin-found");
/// The form that founds a scheme.
pub const FOUND: Hook = Hook("found");
/// The button that founds it.
pub const FOUND_NOW: Hook = Hook("found-now");
/// The way to join a scheme by code.
pub const BEGIN_JOIN: Hook = Hook("begin-join");
/// The page on which a computer joins.
pub const JOIN: Hook = Hook("join");
/// Why it did not come to the invitation.
pub const JOIN_REFUSED: Hook = Hook("join-refused");
/// The way to bring an office back with its recovery kit.
pub const RECOVER_BEGIN: Hook = Hook("recover-begin");
/// The page on which the kit's sheet is typed.
pub const RECOVER: Hook = Hook("recover");
/// Why the kit brought nothing.
pub const RECOVER_REFUSED: Hook = Hook("recover-refused");
/// The unlock screen.
pub const DOOR: Hook = Hook("door");
/// The choice of a language, on the unlock screen and at the first start.
pub const LANGUAGE: Hook = Hook("language");
/// One person on the unlock screen.
pub const DOOR_PERSON: Hook = Hook("door-person");
/// The field for the PIN or the passphrase.
pub const SECRET: Hook = Hook("secret");
/// The demonstration scheme's PIN, as text.
pub const DEMONSTRATION_PIN: Hook = Hook("demonstration-pin");
/// The data agreement, where it is still to be accepted.
pub const AGREEMENT: Hook = Hook("agreement");
/// The button that accepts it.
pub const ACCEPT_AGREEMENT: Hook = Hook("accept-agreement");
/// The Check screen.
pub const CHECK: Hook = Hook("check");
/// Its search field.
pub const SEARCH: Hook = Hook("search");
/// One person on the photo wall.
pub const TILE: Hook = Hook("tile");
/// The name on a tile.
pub const TILE_NAME: Hook = Hook("tile-name");
/// The card of one person.
pub const CARD: Hook = Hook("card");
/// The pictures side by side.
pub const COMPARE: Hook = Hook("compare");
/// The way to the office's register.
pub const GO_DESK: Hook = Hook("go-desk");
/// The office's register.
pub const DESK: Hook = Hook("desk");
/// Its search field.
pub const DESK_SEARCH: Hook = Hook("desk-search");
/// One person of it.
pub const DESK_ROW: Hook = Hook("desk-row");
/// The button that opens an empty form.
pub const DESK_ADD: Hook = Hook("desk-add");
/// The form of one person.
pub const EDITOR: Hook = Hook("editor");
/// What stands in the way of saving it.
pub const PROBLEMS: Hook = Hook("problems");
/// What members will see of it.
pub const PREVIEW: Hook = Hook("preview");
/// Who may be the same person.
pub const ALIKE: Hook = Hook("alike");
/// The button that saves it.
pub const DESK_SAVE: Hook = Hook("desk-save");
/// What became of the last save.
pub const DESK_SAID: Hook = Hook("desk-said");
/// The button that undoes it.
pub const DESK_UNDO: Hook = Hook("desk-undo");
/// The button that leaves a form unsaved.
pub const DESK_LEAVE: Hook = Hook("desk-leave");
/// The button that goes on with a form that was left.
pub const DESK_GO_ON: Hook = Hook("desk-go-on");
/// The button that adds a report to the form.
pub const ADD_REPORT: Hook = Hook("add-report");
/// The button that adds a ban to the form.
pub const ADD_BAN: Hook = Hook("add-ban");
/// Where pictures are handed in.
pub const PICTURE_FILE: Hook = Hook("picture-file");
/// The button that keeps a picture.
pub const PICTURE_KEEP: Hook = Hook("picture-keep");
/// How a kept picture stands with members.
pub const PICTURE_STANDING: Hook = Hook("picture-standing");
/// Why a picture was not taken.
pub const PICTURE_REFUSED: Hook = Hook("picture-refused");
/// The way through the pictures that wait for a second person.
pub const SECOND_OPEN: Hook = Hook("second-open");
/// The pictures that wait, one at a time.
pub const SECOND: Hook = Hook("second");
/// The picture that is looked at.
pub const SECOND_PICTURE: Hook = Hook("second-picture");
/// The button that lets members see it.
pub const SECOND_PASS: Hook = Hook("second-pass");
/// The button that sends it back.
pub const SECOND_BACK: Hook = Hook("second-back");
/// The button that sends it back with a reason.
pub const SECOND_WHY_GO: Hook = Hook("second-why-go");
/// Every picture that waited has been looked at.
pub const SECOND_DONE: Hook = Hook("second-done");
/// The way to the premises' own list.
pub const GO_OWN: Hook = Hook("go-own");
/// The premises' own list.
pub const OWN_LIST: Hook = Hook("own-list");
/// Its search field.
pub const OWN_SEARCH: Hook = Hook("own-search");
/// One person of it.
pub const OWN_ROW: Hook = Hook("own-row");
/// The form of one of them.
pub const OWN_FORM: Hook = Hook("own-form");
/// What staff will see of it.
pub const OWN_PREVIEW: Hook = Hook("own-preview");
/// What became of the last change of the list.
pub const OWN_SAID: Hook = Hook("own-said");
/// The button that ends a bar early.
pub const OWN_END: Hook = Hook("own-end");
/// The words that are asked for before something is done.
pub const ASK_WORDS: Hook = Hook("ask-words");
/// The page of what there is to vote on.
pub const VOTES: Hook = Hook("votes");
/// The way to the briefing.
pub const GO_BRIEFING: Hook = Hook("go-briefing");
/// How many are new, on that way.
pub const BRIEFING_WAITING: Hook = Hook("briefing-waiting");
/// Somebody in the briefing.
pub const BRIEFING_ROW: Hook = Hook("briefing-row");
/// How many of how many are seen.
pub const BRIEFING_PROGRESS: Hook = Hook("briefing-progress");
/// Somebody who has been acknowledged.
pub const BRIEFING_SEEN_MARK: Hook = Hook("briefing-seen-mark");
/// Nothing is new.
pub const BRIEFING_EMPTY: Hook = Hook("briefing-empty");
/// The cover that hides everything.
pub const HIDDEN: Hook = Hook("hidden");
/// What went wrong, in a sentence.
pub const FAILURE: Hook = Hook("failure");
/// The register could not be opened.
pub const TROUBLE: Hook = Hook("trouble");
/// The way to the import, in the office.
pub const RAIL_IMPORT: Hook = Hook("rail-import");
/// The Import screen.
pub const IMPORT: Hook = Hook("import");
/// The button that asks for a spreadsheet.
pub const IMPORT_CHOOSE: Hook = Hook("import-choose");
/// Why a file was not taken.
pub const IMPORT_REFUSAL: Hook = Hook("import-refusal");
/// The columns and what they are taken for.
pub const IMPORT_COLUMNS: Hook = Hook("import-columns");
/// The button that asks for a folder of pictures.
pub const IMPORT_PICTURES: Hook = Hook("import-pictures");
/// How many pictures were chosen.
pub const IMPORT_PICTURES_COUNT: Hook = Hook("import-pictures-count");
/// The button that has every row checked.
pub const IMPORT_CHECK: Hook = Hook("import-check");
/// What would happen, in one sentence.
pub const IMPORT_WILL: Hook = Hook("import-will");
/// The problems by row and cell.
pub const IMPORT_PROBLEMS: Hook = Hook("import-problems");
/// The button that stores.
pub const IMPORT_CONFIRM: Hook = Hook("import-confirm");
/// What was stored.
pub const IMPORT_DONE: Hook = Hook("import-done");
/// The button that undoes it.
pub const IMPORT_UNDO: Hook = Hook("import-undo");
/// What undoing came to.
pub const IMPORT_UNDONE: Hook = Hook("import-undone");
/// The way to safe copies, in the office.
pub const RAIL_SAFE: Hook = Hook("rail-safe");
/// The screen of safe copies.
pub const SAFE: Hook = Hook("safe");
/// The button that makes a recovery kit.
pub const KIT_NEW: Hook = Hook("kit-new");
/// Its symbols, shown once.
pub const KIT_SYMBOLS: Hook = Hook("kit-symbols");
/// The button that says that they are on the sheet.
pub const KIT_WRITTEN: Hook = Hook("kit-written");
/// The field for a kit's symbols.
pub const KIT_FIELD: Hook = Hook("kit-field");
/// The button that takes them.
pub const KIT_ENTER: Hook = Hook("kit-enter");
/// What is wrong with them.
pub const KIT_PROBLEM: Hook = Hook("kit-problem");
/// The kit is kept.
pub const KIT_KEPT: Hook = Hook("kit-kept");
/// The button that makes a copy.
pub const SAFE_COPY: Hook = Hook("safe-copy");
/// The copy is made.
pub const SAFE_MADE: Hook = Hook("safe-made");
/// The button that tries the newest copy.
pub const SAFE_TRY: Hook = Hook("safe-try");
/// What the newest copy would bring back.
pub const SAFE_WORKS: Hook = Hook("safe-works");
/// The way to bringing a register back, at the first start.
pub const RESTORE_BEGIN: Hook = Hook("restore-begin");
/// The button that asks for a copy.
pub const RESTORE_CHOOSE: Hook = Hook("restore-choose");
/// Why a file was not taken.
pub const RESTORE_REFUSAL: Hook = Hook("restore-refusal");
/// What a chosen copy says of itself.
pub const RESTORE_COPY: Hook = Hook("restore-copy");
/// What an opened copy holds.
pub const RESTORE_SHOWN: Hook = Hook("restore-shown");
/// There is a list of erasures that will be followed.
pub const RESTORE_LIST_THERE: Hook = Hook("restore-list-there");
/// The field for the new PIN or passphrase.
pub const RESTORE_SECRET: Hook = Hook("restore-secret");
/// The same again.
pub const RESTORE_AGAIN: Hook = Hook("restore-again");
/// The button that brings the register back.
pub const RESTORE_FINISH: Hook = Hook("restore-finish");
/// The register is back.
pub const RESTORE_DONE: Hook = Hook("restore-done");
/// The button that leads to its door.
pub const RESTORE_UNLOCK: Hook = Hook("restore-unlock");
/// The way from the log to a pack for the police.
pub const LOG_PACK: Hook = Hook("log-pack");
/// An entry that may be in a pack.
pub const PACK_CHOICE: Hook = Hook("pack-choice");
/// Goes on with the chosen entries.
pub const PACK_GO_ON: Hook = Hook("pack-go-on");
/// The screen on which a pack is put together.
pub const PACK_FORM: Hook = Hook("pack-form");
/// Since when the incident that is written was kept.
pub const LOG_KEPT: Hook = Hook("log-kept");
/// That the disk did not take what is typed.
pub const LOG_UNKEPT: Hook = Hook("log-unkept");
/// The originals that a pack has not, because they are elsewhere.
pub const PACK_ABSENT: Hook = Hook("pack-absent");
/// Makes the pack.
pub const PACK_MAKE: Hook = Hook("pack-make");
/// Says that it was made.
pub const PACK_MADE: Hook = Hook("pack-made");
/// The list of packs.
pub const PACKS: Hook = Hook("packs");
/// A pack that was made.
pub const PACK_ROW: Hook = Hook("pack-row");
/// What came of it.
pub const PACK_OUTCOME: Hook = Hook("pack-outcome");
/// Saves the follow-up.
pub const PACK_FOLLOW_SAVE: Hook = Hook("pack-follow-save");
/// The way to the premises' log.
pub const GO_LOG: Hook = Hook("go-log");
/// The log's list.
pub const LOG: Hook = Hook("log");
/// The button below somebody's names that adds another.
pub const ADD_ALIAS: Hook = Hook("add-alias");
/// The way to what the log tells back.
pub const LOG_VIEW_TELLS: Hook = Hook("log-view-tells");
/// What the log tells back.
pub const LOG_TELLS: Hook = Hook("log-tells");
/// How much was written this week.
pub const TELLS_TOTAL: Hook = Hook("tells-total");
/// One place of a chart, with its two counts.
pub const BAR: Hook = Hook("bar");
/// One entry of it.
pub const LOG_ROW: Hook = Hook("log-row");
/// The button that opens an empty incident.
pub const LOG_NEW: Hook = Hook("log-new");
/// The button that goes on with an incident that was begun.
pub const LOG_GO_ON: Hook = Hook("log-go-on");
/// The incident's form.
pub const INCIDENT: Hook = Hook("incident");
/// The card's quick action: seen here.
pub const SEEN_HERE: Hook = Hook("seen-here");
/// One answer of it; the first is: left when asked, certain.
pub const SEEN_CHOICE: Hook = Hook("seen-choice");
/// The card's quick action: wrong person.
pub const WRONG_PERSON: Hook = Hook("wrong-person");
/// The button that saves it.
pub const WRONG_SAVE: Hook = Hook("wrong-save");
/// What was recorded last.
pub const LOG_SAID: Hook = Hook("log-said");
/// That a ban was in force.
pub const LOG_BREACH: Hook = Hook("log-breach");
/// The button that takes it back.
pub const LOG_UNDO: Hook = Hook("log-undo");
/// The part of an incident with its evidence.
pub const EVIDENCE: Hook = Hook("evidence");
/// The button that chooses files.
pub const EVIDENCE_CHOOSE: Hook = Hook("evidence-choose");
/// One exhibit.
pub const EVIDENCE_ROW: Hook = Hook("evidence-row");
/// A file that was not attached, and why.
pub const EVIDENCE_REFUSED: Hook = Hook("evidence-refused");
/// What was found when an original was read again.
pub const EVIDENCE_FOUND: Hook = Hook("evidence-found");
/// The button that reads an original again.
pub const EVIDENCE_VERIFY: Hook = Hook("evidence-verify");
/// The button that saves a copy.
pub const EVIDENCE_SAVE: Hook = Hook("evidence-save");
/// The button that withdraws an exhibit.
pub const EVIDENCE_WITHDRAW: Hook = Hook("evidence-withdraw");
/// What is asked about an exhibit.
pub const EVIDENCE_WORDS: Hook = Hook("evidence-words");
/// The button that answers it.
pub const EVIDENCE_DONE: Hook = Hook("evidence-done");
/// The button that opens a picture to be covered.
pub const EVIDENCE_COVER: Hook = Hook("evidence-cover");
/// The picture that is being covered.
pub const EVIDENCE_COVER_DIALOG: Hook = Hook("evidence-cover-dialog");
/// The button that keeps the covered copy.
pub const EVIDENCE_COVER_KEEP: Hook = Hook("evidence-cover-keep");
/// The button that hands the waiting reports over to the office.
pub const LOG_HAND: Hook = Hook("log-hand");
/// The line at the window's foot that says where the sync stands.
pub const SYNC_LINE: Hook = Hook("sync-line");
/// Asks the server now.
pub const SYNC_NOW: Hook = Hook("sync-now");
/// All that is known of the sync.
pub const SYNC_DIALOG: Hook = Hook("sync-dialog");
/// The button that writes them into a file.
pub const HAND_GO: Hook = Hook("hand-go");
/// The symbols that open the file.
pub const HAND_CODE: Hook = Hook("hand-code");
/// The button that takes a file of reports in.
pub const TRIAGE_FILE: Hook = Hook("triage-file");
/// The box that asks for its symbols.
pub const TRIAGE_FILE_DIALOG: Hook = Hook("triage-file-dialog");
/// What was in the file.
pub const TRIAGE_FILE_SAID: Hook = Hook("triage-file-said");
/// The button that begins a police pack of a report.
pub const TRIAGE_PACK: Hook = Hook("triage-pack");
/// The office's reports: the queue.
pub const TRIAGE: Hook = Hook("triage");
/// One report in the queue.
pub const TRIAGE_ROW: Hook = Hook("triage-row");
/// The report that is open.
pub const TRIAGE_REPORT: Hook = Hook("triage-report");
/// What was done with it last.
pub const TRIAGE_SAID: Hook = Hook("triage-said");
/// Somebody whom it is about.
pub const TRIAGE_PERSON: Hook = Hook("triage-person");
/// The small form of a step.
pub const TRIAGE_DIALOG: Hook = Hook("triage-dialog");
/// The way to somebody who is not on the register yet.
pub const TRIAGE_CREATE: Hook = Hook("triage-create");
/// The way to bans from proposal to expiry.
pub const GO_CASES: Hook = Hook("go-cases");
/// Its views.
pub const CASES: Hook = Hook("cases");
/// One row of a view.
pub const CASES_ROW: Hook = Hook("cases-row");
/// The button that begins a proposal.
pub const CASES_PROPOSE: Hook = Hook("cases-propose");
/// The form of a proposal.
pub const CASE_FORM: Hook = Hook("case-form");
/// The button that keeps it as a draft.
pub const CASE_DRAFT: Hook = Hook("case-draft");
/// One case.
pub const CASE: Hook = Hook("case");
/// The way back from it.
pub const CASE_BACK: Hook = Hook("case-back");
/// The button that begins a meeting.
pub const CASES_MEETING: Hook = Hook("cases-meeting");
/// A meeting.
pub const MEETING: Hook = Hook("meeting");
/// The button that opens an item for its hands.
pub const AGENDA_OPEN: Hook = Hook("agenda-open");
/// A show of hands.
pub const HANDS: Hook = Hook("hands");
/// A count, explained.
pub const COUNT: Hook = Hook("count");
/// The button that records the decision.
pub const DECIDE: Hook = Hook("decide");
/// What became of the last thing that was done.
pub const CASES_SAID: Hook = Hook("cases-said");
/// The page of a ban after its decision.
pub const BAN: Hook = Hook("ban");
/// The way from a case to the page of its ban.
pub const BAN_OPEN: Hook = Hook("ban-open");
/// Takes an appeal down.
pub const APPEAL_RECEIVE: Hook = Hook("appeal-receive");
/// Where an appeal stands.
pub const APPEAL_PLACE: Hook = Hook("appeal-place");
/// Keeps what a dialog of an appeal asks for.
pub const APPEAL_SAVE: Hook = Hook("appeal-save");
/// The days of a ban on its page.
pub const BAN_DAYS: Hook = Hook("ban-days");
/// The button that records a service.
pub const SERVE_SAVE: Hook = Hook("serve-save");
/// The button that closes a meeting.
pub const MEETING_CLOSE: Hook = Hook("meeting-close");
/// The way to the scheme's computers, in the office.
pub const RAIL_COMPUTERS: Hook = Hook("rail-computers");
/// The scheme's computers.
pub const COMPUTERS: Hook = Hook("computers");
/// The way to what waits for a second person, in the office.
pub const RAIL_APPROVALS: Hook = Hook("rail-approvals");
/// What waits for a second person.
pub const APPROVALS: Hook = Hook("approvals");
/// The way to the rules that a scheme decides by.
pub const CASES_RULES: Hook = Hook("cases-rules");
/// Those rules, and the tariff.
pub const RULES: Hook = Hook("rules");
/// The way to give an alert.
pub const ALERT_NEW: Hook = Hook("alert-new");
/// The form of an alert.
pub const ALERT_FORM: Hook = Hook("alert-form");
/// The way to the reports, in the office.
pub const GO_TRIAGE: Hook = Hook("go-triage");
/// The way to the packs for the police.
pub const RAIL_PACK: Hook = Hook("rail-pack");
/// By when a ban without an end is reviewed.
pub const REVIEW_DUE: Hook = Hook("review-due");
/// The reviews of a ban, the latest first.
pub const REVIEWS: Hook = Hook("reviews");
/// The reasons of a review.
pub const REVIEW_REASONS: Hook = Hook("review-reasons");
/// Why a review was not taken down.
pub const REVIEW_REFUSED: Hook = Hook("review-refused");
