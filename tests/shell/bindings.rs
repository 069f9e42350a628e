//! The window's types are made from Rust's, and a check that the file in the tree is current.
//!
//! `cargo xtask bindings` writes it: it runs this test with `WATCHBOOK_WRITE_BINDINGS` set.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

use ts_rs::{Config, TS, TypeVisitor};
use watchbook::commands::hosting::{HostOutcome, HostShown};
use watchbook::demonstration::Progress;
use watchbook_partnership::begin::{JoinLooked, JoinOutcome, RecoverOutcome};
use watchbook_partnership::bundle::BundleOutcome;
use watchbook_partnership::office::{
    ApprovalsOutcome, ComputersOutcome, ConnectOutcome, InviteAs, InviteOutcome, KitOutcome,
    RejoinOutcome,
};
use watchbook_partnership::offices::{DifferenceShown, UnsaidShown};
use watchbook_partnership::outbox::OutList;
use watchbook_partnership::shown::SyncShown;
use watchbook_partnership::voting::{ProposalForm, ProposeOutcome, VotesOutcome};
use watchbook_register::cases::{CaseKind, Choice, RulesForm, TariffWay};
use watchbook_register::check::{Card, CheckQuery, Tile};
use watchbook_register::evidence::EvidenceOf;
use watchbook_register::import::problem::Problem;
use watchbook_register::import::written::SheetForm;
use watchbook_register::letters::Print;
use watchbook_register::log::{QuickForm, WrongForm};
use watchbook_register::till::{
    AlertForm, AlertList, AlertOutcome, AppState, AppealAct, AppealAnswer, AppealForm,
    AppealStepForm, BanShown, BeginOutcome, BeginShown, BriefingShown, CalendarShown, CaseAct,
    CaseForm, CaseList, CaseLooked, CaseOpened, CaseOutcome, CaseQuery, CaseShown, CaseView,
    CheckAnswer, DeskChoices, DeskForm, DeskList, DeskLookedAt, DeskQuery, EvidenceAdded,
    EvidenceBegun, EvidenceChecked, EvidenceProgress, EvidenceVerdict, ExportPurpose, Failure,
    FoundForm, HandLooked, HandOver, HandsForm, HandsOutcome, HistoryQuery, ImportDone,
    ImportOpened, ImportPreview, ImportProgress, ImportUndone, KeepPicture, Lens, LensSaved,
    LetterAbout, LetterList, LetterLooked, LetterSaved, LogList, LogOpened, LogOutcome, LogPrint,
    LogQuery, LogTold, Looked, MeetingShown, Opened, OwnForm, OwnList, OwnLooked, OwnOpened,
    OwnOutcome, OwnQuery, PackFollowForm, PackFollowed, PackList, PackOpened, PackOutcome,
    PictureAnswer, PictureLook, PictureSeen, PictureVerdict, PictureWaits, Preferences, ProofAdded,
    RestoreDone, RestoreOpened, RestoreSeen, ReviewForm, RulesLooked, RulesSaved, RulesShown,
    SafeDone, SafeProved, SafeSheet, SafeShown, SafeTried, SaveOutcome, SenderForm, SenderSaved,
    SenderShown, ServiceForm, ServiceOpened, SheetList, SheetSaved, TakeIn, TakenChoices,
    TariffLooked, TariffSaved, TariffShown, TemplateLooked, TemplateSaved, TemplateShown,
    TriageList, TriageOutcome, TriageQuery, TriageStep, UndoShown,
};

/// Every command: its name, its arguments and its answer, as the window calls it.
const COMMANDS: &[(&str, &str, &str)] = &[
    ("accept_agreement", "{ version: string }", "AppState"),
    ("alert_end", "{ alert: string }", "AlertList"),
    ("alert_give", "{ form: AlertForm }", "AlertOutcome"),
    ("alert_seen", "{ alert: string }", "AlertList"),
    ("alerts", "undefined", "AlertList"),
    ("app_state", "undefined", "AppState"),
    ("appeal_act", "{ appeal: string; act: AppealAct; form: AppealStepForm }", "AppealAnswer"),
    ("appeal_receive", "{ ban: string; form: AppealForm }", "AppealAnswer"),
    ("approvals", "undefined", "ApprovalsOutcome"),
    ("approvals_answer", "{ asked: string; sign: boolean }", "ApprovalsOutcome"),
    ("approvals_grant", "{ person: string; device: string }", "ApprovalsOutcome"),
    ("approvals_let_vote", "{ device: string; asker: string; person: string }", "ApprovalsOutcome"),
    ("approvals_pass", "{ envelope: string }", "ApprovalsOutcome"),
    ("approvals_send_back", "{ envelope: string; reason: string }", "ApprovalsOutcome"),
    ("approvals_sign", "undefined", "ApprovalsOutcome"),
    ("approvals_turn_away", "{ device: string; asker: string }", "ApprovalsOutcome"),
    ("approvals_two", "{ two: boolean }", "ApprovalsOutcome"),
    ("aside_join", "{ address: string; code: string }", "RejoinOutcome"),
    ("aside_take_over", "undefined", "ComputersOutcome"),
    ("ban_act", "{ ban: string; act: CaseAct }", "AppealAnswer"),
    ("ban_propose", "{ ban: string; kind: CaseKind; breach: string | null }", "CaseOpened"),
    ("ban_review", "{ ban: string; form: ReviewForm }", "AppealAnswer"),
    ("ban_show", "{ ban: string }", "BanShown"),
    ("begin_choose_file", "undefined", "JoinLooked"),
    (
        "begin_found",
        "{ form: FoundForm; secret: string; again: string; office: string; gallery: string }",
        "BeginOutcome",
    ),
    (
        "begin_join",
        "{ person: string; secret: string; again: string; agreement: string }",
        "JoinOutcome",
    ),
    ("begin_leave", "undefined", "null"),
    ("begin_look_up", "{ address: string; code: string }", "JoinLooked"),
    (
        "begin_recover",
        "{ address: string; scheme: string; kit: string; name: string; person: string; \
          secret: string; again: string; agreement: string }",
        "RecoverOutcome",
    ),
    ("begin_shown", "undefined", "BeginShown"),
    ("briefing", "undefined", "BriefingShown"),
    ("briefing_seen", "{ subject: string | null; upto: string }", "BriefingShown"),
    ("briefing_undo", "undefined", "BriefingShown"),
    ("bundle_export", "{ computers: Array<string>; pictures: boolean }", "BundleOutcome"),
    ("bundle_import", "undefined", "BundleOutcome"),
    ("bundle_pack", "undefined", "BundleOutcome"),
    ("calendar_list", "undefined", "CalendarShown"),
    ("calendar_save", "{ language: Language }", "boolean"),
    ("card", "{ subject: string; reason: string | null }", "Card"),
    ("card_save", "{ subject: string; language: Language }", "LetterSaved"),
    ("case_act", "{ case: string; act: CaseAct; note: string }", "CaseOutcome"),
    ("case_close", "{ case: string; reasons: string }", "HandsOutcome"),
    (
        "case_export",
        "{ query: CaseQuery; purpose: ExportPurpose; words: string; form: SheetForm; \
          language: Language }",
        "boolean",
    ),
    ("case_find", "{ text: string }", "Array<Tile>"),
    ("case_list", "{ query: CaseQuery }", "CaseList"),
    ("case_look", "{ form: CaseForm }", "CaseLooked"),
    ("case_open", "{ subject: string; case: string | null }", "CaseOpened"),
    ("case_save", "{ form: CaseForm; forward: boolean }", "CaseOutcome"),
    (
        "case_serve",
        "{ ban: string | null; warning: string | null; form: ServiceForm }",
        "CaseOutcome",
    ),
    ("case_show", "{ case: string }", "CaseShown"),
    ("case_undo", "undefined", "null"),
    ("case_vote", "{ case: string; choice: Choice }", "CaseOutcome"),
    ("check", "{ query: CheckQuery }", "CheckAnswer"),
    ("computers_confirm", "{ computer: string }", "ComputersOutcome"),
    ("computers_connect", "{ address: string; permit: string }", "ConnectOutcome"),
    ("computers_end", "{ computer: string; lost: boolean }", "ComputersOutcome"),
    ("computers_go_on", "{ kit: string }", "KitOutcome"),
    (
        "computers_invite",
        "{ seat: InviteAs; premises: Array<string>; name: string; hours: number }",
        "InviteOutcome",
    ),
    ("computers_list", "undefined", "ComputersOutcome"),
    ("computers_take_back", "{ invitation: string }", "ComputersOutcome"),
    ("desk_check", "{ seen: DeskLookedAt }", "null"),
    ("desk_choices", "undefined", "DeskChoices"),
    ("desk_keep", "{ form: DeskForm | null }", "null"),
    ("desk_list", "{ query: DeskQuery }", "DeskList"),
    ("desk_look", "{ form: DeskForm }", "Looked"),
    ("desk_open", "{ subject: string | null }", "Opened"),
    ("desk_picture", "{ picture: string }", "PictureLook"),
    ("desk_picture_decide", "{ seen: PictureSeen; verdict: PictureVerdict }", "null"),
    ("desk_pictures", "undefined", "Array<PictureWaits>"),
    ("desk_save", "{ form: DeskForm }", "SaveOutcome"),
    ("desk_undo", "undefined", "UndoShown"),
    ("difference_choose", "{ difference: string; ours: boolean }", "Array<DifferenceShown>"),
    ("differences", "undefined", "Array<DifferenceShown>"),
    ("differences_unsaid", "undefined", "Array<UnsaidShown>"),
    ("drop_picture", "{ draft: string }", "null"),
    ("edit_picture", "{ draft: string; edits: Edits }", "PictureAnswer"),
    ("erase_picture", "{ picture: string }", "null"),
    ("evidence_begin", "{ of: EvidenceOf; name: string; bytes: number }", "EvidenceBegun"),
    ("evidence_choose", "{ of: EvidenceOf }", "EvidenceAdded"),
    ("evidence_cover", "{ evidence: string; draft: string }", "EvidenceList"),
    ("evidence_end", "{ ticket: string }", "EvidenceAdded"),
    (
        "evidence_label",
        "{ evidence: string; exhibit: string; clockOffset: number | null }",
        "EvidenceList",
    ),
    ("evidence_list", "{ of: EvidenceOf }", "EvidenceList"),
    ("evidence_open_view", "{ evidence: string }", "PictureAnswer"),
    ("evidence_piece", "Uint8Array", "null"),
    ("evidence_save", "{ of: EvidenceOf; evidence: string; reason: string }", "EvidenceChecked"),
    ("evidence_stop", "undefined", "null"),
    ("evidence_verify", "{ evidence: string }", "EvidenceChecked"),
    ("evidence_withdraw", "{ evidence: string; reason: string }", "EvidenceList"),
    (
        "export_sheet",
        "{ kind: Kind; form: SheetForm; language: Language; reason: string }",
        "boolean",
    ),
    ("hide", "undefined", "AppState"),
    ("history_save", "{ query: HistoryQuery }", "boolean"),
    ("host_begin", "{ port: number; world: boolean }", "HostOutcome"),
    ("host_shown", "undefined", "HostShown"),
    ("import_check", "{ headingRow: number; lines: Array<Mapped> }", "ImportPreview"),
    ("import_choose", "{ kind: Kind }", "ImportOpened"),
    ("import_choose_pictures", "{ folder: boolean }", "ImportOpened"),
    ("import_confirm", "undefined", "ImportDone"),
    ("import_leave", "undefined", "null"),
    (
        "import_problems",
        "{ code: ProblemCode | null; from: number; count: number }",
        "Array<Problem>",
    ),
    ("import_report", "{ headings: Array<string>; rows: Array<Array<string>> }", "boolean"),
    ("import_sheet", "{ kind: Kind; sheet: number }", "ImportOpened"),
    ("import_stop", "undefined", "null"),
    ("import_undo", "undefined", "ImportUndone"),
    ("keep_picture", "{ draft: string; keep: KeepPicture }", "string"),
    ("lens_drop", "{ lens: string }", "null"),
    ("lens_last", "undefined", "Lens"),
    ("lens_save", "{ lens: string | null; name: string; says: Lens }", "LensSaved"),
    ("letter_list", "{ about: LetterAbout }", "LetterList"),
    ("letter_look", "{ about: LetterAbout; kind: LetterKind; language: Language }", "LetterLooked"),
    (
        "letter_save",
        "{ about: LetterAbout; kind: LetterKind; language: Language; print: Print }",
        "LetterSaved",
    ),
    ("letter_serve", "{ about: LetterAbout; kind: LetterKind; form: ServiceForm }", "CaseOutcome"),
    ("lock", "undefined", "AppState"),
    ("log_add", "{ entry: string; words: string }", "LogOutcome"),
    ("log_drop", "{ draft: string }", "null"),
    ("log_export", "{ query: LogQuery; reason: string; form: SheetForm }", "boolean"),
    ("log_find", "{ draft: string; text: string }", "Array<Tile>"),
    ("log_hand_look", "undefined", "HandLooked"),
    ("log_hand_over", "{ originals: boolean }", "HandOver | null"),
    ("log_keep", "{ draft: string; form: IncidentForm }", "LogLooked"),
    ("log_list", "{ query: LogQuery }", "LogList"),
    ("log_lock", "{ draft: string; form: IncidentForm; description: string }", "LogLooked"),
    ("log_notice", "{ subject: string; witness: string }", "LogOutcome"),
    ("log_open", "{ draft: string | null; subject: string | null }", "LogOpened"),
    ("log_paper", "{ query: LogQuery; language: Language }", "boolean"),
    ("log_print", "{ query: LogQuery }", "LogPrint"),
    ("log_quick", "{ form: QuickForm }", "LogOutcome"),
    ("log_save", "{ draft: string; form: IncidentForm }", "LogOutcome"),
    ("log_seen", "{ subject: string; action: SeenAction; sureness: Sureness }", "LogShown"),
    ("log_tells", "undefined", "LogTold"),
    ("log_undo", "{ entry: string }", "null"),
    ("log_wrong", "{ subject: string; form: WrongForm }", "LogOutcome"),
    ("meeting_agenda", "{ meeting: string; case: string; on: boolean }", "MeetingShown"),
    (
        "meeting_attend",
        "{ meeting: string; person: string; here: boolean; withdrew: boolean }",
        "MeetingShown",
    ),
    ("meeting_close", "{ meeting: string }", "MeetingShown"),
    ("meeting_count", "{ meeting: string; form: HandsForm }", "HandsOutcome"),
    ("meeting_decide", "{ meeting: string; form: HandsForm }", "HandsOutcome"),
    ("meeting_open", "undefined", "MeetingShown"),
    ("meeting_show", "{ meeting: string }", "MeetingShown"),
    ("minutes_print", "{ meeting: string; language: Language }", "boolean"),
    ("open_demonstration", "undefined", "AppState"),
    ("own_end", "{ bar: string; revision: string; reason: string }", "OwnOutcome"),
    ("own_find", "{ text: string }", "Array<Tile>"),
    ("own_keep", "{ form: OwnForm | null }", "null"),
    ("own_list", "{ query: OwnQuery }", "OwnList"),
    ("own_look", "{ form: OwnForm }", "OwnLooked"),
    ("own_open", "{ bar: string | null; reason: string | null }", "OwnOpened"),
    ("own_save", "{ form: OwnForm }", "OwnOutcome"),
    ("own_undo", "undefined", "UndoShown"),
    ("pack_draft", "undefined", "PackOpened | null"),
    ("pack_drop", "undefined", "null"),
    ("pack_follow", "{ pack: string; form: PackFollowForm }", "PackFollowed"),
    ("pack_keep", "{ form: PackForm }", "null"),
    ("pack_list", "undefined", "PackList"),
    ("pack_look", "{ form: PackForm }", "PackLooked"),
    ("pack_make", "{ form: PackForm; replace: boolean }", "PackOutcome"),
    ("pack_open", "{ entries: Array<string>; language: Language }", "PackOpened"),
    ("pack_stop", "undefined", "null"),
    ("preferences", "undefined", "Preferences"),
    ("proof_choose", "{ service: string }", "ProofAdded"),
    ("proof_save", "{ proof: string; why: string }", "EvidenceVerdict"),
    ("read_day", "{ typed: string }", "string | null"),
    ("restore_choose", "undefined", "RestoreSeen"),
    ("restore_choose_list", "undefined", "RestoreOpened"),
    (
        "restore_finish",
        "{ person: string; secret: string; withoutList: boolean; dayConfirmed: boolean; office: string }",
        "RestoreDone",
    ),
    ("restore_leave", "undefined", "null"),
    ("restore_open", "{ typed: string }", "RestoreOpened"),
    ("rules_look", "{ form: RulesForm }", "RulesLooked"),
    ("rules_save", "{ form: RulesForm }", "RulesSaved"),
    ("rules_show", "undefined", "RulesShown"),
    ("safe_choose_place", "{ second: boolean }", "SafeShown"),
    ("safe_copy", "undefined", "SafeDone"),
    ("safe_customise", "{ every: SafeEvery; keep: number }", "SafeShown"),
    ("safe_forget_sheet", "undefined", "null"),
    ("safe_prove", "{ typed: string }", "SafeProved"),
    ("safe_sheet", "undefined", "SafeSheet"),
    ("safe_shown", "undefined", "SafeShown"),
    ("safe_stop", "undefined", "null"),
    ("safe_try", "{ typed: string }", "SafeTried"),
    ("sender_logo", "Uint8Array", "SenderSaved"),
    ("sender_save", "{ form: SenderForm }", "SenderSaved"),
    ("sender_show", "undefined", "SenderShown"),
    ("service_open", "{ ban: string | null; warning: string | null }", "ServiceOpened"),
    ("set_preferences", "{ preferences: Preferences }", "Preferences"),
    ("sheet_gone", "{ sheet: string }", "SheetList"),
    ("sheet_list", "undefined", "SheetList"),
    ("sheet_save", "{ why: string; language: Language }", "SheetSaved"),
    ("show_again", "undefined", "AppState"),
    ("sync_again", "{ record: string }", "OutList"),
    ("sync_mend", "{ record: string; anew: boolean }", "OutList"),
    ("sync_now", "undefined", "null"),
    ("sync_outbox", "undefined", "OutList"),
    ("sync_shown", "undefined", "SyncShown | null"),
    ("take_picture", "Uint8Array", "PictureAnswer"),
    ("tariff_look", "{ way: TariffWay; case: string | null }", "TariffLooked"),
    ("tariff_print", "{ language: Language }", "boolean"),
    ("tariff_save", "{ way: TariffWay }", "TariffSaved"),
    ("tariff_show", "undefined", "TariffShown"),
    ("template_list", "{ language: Language }", "Array<TemplateShown>"),
    ("template_look", "{ name: TemplateName; language: Language; text: string }", "TemplateLooked"),
    (
        "template_save",
        "{ name: TemplateName; language: Language; text: string | null }",
        "TemplateSaved",
    ),
    ("tiles", "{ ticket: number; from: number; count: number }", "Array<Tile>"),
    ("touch", "undefined", "null"),
    ("triage_choices", "undefined", "TakenChoices"),
    ("triage_find", "{ text: string }", "Array<Tile>"),
    ("triage_list", "{ query: TriageQuery }", "TriageList"),
    ("triage_open", "{ entry: string }", "TriageOpened"),
    ("triage_step", "{ entry: string; seen: LifeState; step: TriageStep }", "TriageOutcome"),
    ("triage_take_in", "{ typed: string }", "TakeIn | null"),
    ("unlock", "{ person: string; secret: string }", "AppState"),
    ("votes", "undefined", "VotesOutcome"),
    ("votes_ask", "undefined", "VotesOutcome"),
    ("votes_cast", "{ case: string; choice: Choice }", "VotesOutcome"),
    ("votes_propose", "{ form: ProposalForm }", "ProposeOutcome"),
    ("working_print", "{ case: string; language: Language }", "boolean"),
];

/// Gathers a type's declaration and those of all that it mentions, by name.
struct Gather<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Gather<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(self.config));
            let name = T::ident(self.config);
            let other = self.declarations.insert(name.clone(), declaration.clone());
            // Two types of one name would leave the window with one of them, and no word of it.
            assert!(other.is_none_or(|other| other == declaration), "two types are called {name}");
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn generated() -> String {
    let config = Config::default();
    let mut gather =
        Gather { config: &config, seen: HashSet::new(), declarations: BTreeMap::new() };
    gather.visit::<AppState>();
    gather.visit::<BriefingShown>();
    gather.visit::<AppealAct>();
    gather.visit::<AppealAnswer>();
    gather.visit::<AppealForm>();
    gather.visit::<AppealStepForm>();
    gather.visit::<ReviewForm>();
    gather.visit::<BanShown>();
    gather.visit::<CaseKind>();
    gather.visit::<Card>();
    gather.visit::<CaseAct>();
    gather.visit::<CaseForm>();
    gather.visit::<CaseList>();
    gather.visit::<CaseLooked>();
    gather.visit::<CaseOpened>();
    gather.visit::<CaseOutcome>();
    gather.visit::<CaseQuery>();
    gather.visit::<CaseShown>();
    gather.visit::<Choice>();
    gather.visit::<HandsForm>();
    gather.visit::<HandsOutcome>();
    gather.visit::<MeetingShown>();
    gather.visit::<ServiceForm>();
    gather.visit::<ServiceOpened>();
    gather.visit::<ProofAdded>();
    gather.visit::<EvidenceVerdict>();
    gather.visit::<CaseView>();
    gather.visit::<ExportPurpose>();
    gather.visit::<Print>();
    gather.visit::<HistoryQuery>();
    gather.visit::<Lens>();
    gather.visit::<LensSaved>();
    gather.visit::<CheckAnswer>();
    gather.visit::<CheckQuery>();
    gather.visit::<DeskChoices>();
    gather.visit::<DeskForm>();
    gather.visit::<DeskList>();
    gather.visit::<DeskLookedAt>();
    gather.visit::<DeskQuery>();
    gather.visit::<EvidenceAdded>();
    gather.visit::<EvidenceBegun>();
    gather.visit::<EvidenceChecked>();
    gather.visit::<EvidenceOf>();
    gather.visit::<EvidenceProgress>();
    gather.visit::<Failure>();
    gather.visit::<ImportDone>();
    gather.visit::<ImportOpened>();
    gather.visit::<ImportPreview>();
    gather.visit::<ImportProgress>();
    gather.visit::<ImportUndone>();
    gather.visit::<KeepPicture>();
    gather.visit::<PictureAnswer>();
    gather.visit::<LetterAbout>();
    gather.visit::<LetterList>();
    gather.visit::<LetterLooked>();
    gather.visit::<LetterSaved>();
    gather.visit::<RulesForm>();
    gather.visit::<RulesLooked>();
    gather.visit::<RulesSaved>();
    gather.visit::<RulesShown>();
    gather.visit::<TariffLooked>();
    gather.visit::<TariffSaved>();
    gather.visit::<TariffShown>();
    gather.visit::<TariffWay>();
    gather.visit::<SenderForm>();
    gather.visit::<SenderSaved>();
    gather.visit::<SenderShown>();
    gather.visit::<CalendarShown>();
    gather.visit::<SheetList>();
    gather.visit::<SheetSaved>();
    gather.visit::<LogList>();
    gather.visit::<LogOpened>();
    gather.visit::<LogOutcome>();
    gather.visit::<LogTold>();
    gather.visit::<LogPrint>();
    gather.visit::<LogQuery>();
    gather.visit::<QuickForm>();
    gather.visit::<WrongForm>();
    gather.visit::<Looked>();
    gather.visit::<Opened>();
    gather.visit::<OwnForm>();
    gather.visit::<OwnList>();
    gather.visit::<OwnLooked>();
    gather.visit::<OwnOpened>();
    gather.visit::<OwnOutcome>();
    gather.visit::<OwnQuery>();
    gather.visit::<PackFollowForm>();
    gather.visit::<PackFollowed>();
    gather.visit::<PackList>();
    gather.visit::<PackOpened>();
    gather.visit::<PackOutcome>();
    gather.visit::<TemplateLooked>();
    gather.visit::<TemplateSaved>();
    gather.visit::<TemplateShown>();
    gather.visit::<PictureLook>();
    gather.visit::<PictureSeen>();
    gather.visit::<PictureVerdict>();
    gather.visit::<PictureWaits>();
    gather.visit::<Preferences>();
    gather.visit::<Problem>();
    gather.visit::<Progress>();
    gather.visit::<BeginOutcome>();
    gather.visit::<BeginShown>();
    gather.visit::<FoundForm>();
    gather.visit::<JoinLooked>();
    gather.visit::<JoinOutcome>();
    gather.visit::<RecoverOutcome>();
    gather.visit::<KitOutcome>();
    gather.visit::<RestoreDone>();
    gather.visit::<RestoreOpened>();
    gather.visit::<RestoreSeen>();
    gather.visit::<SafeDone>();
    gather.visit::<SafeProved>();
    gather.visit::<SafeSheet>();
    gather.visit::<SafeShown>();
    gather.visit::<SafeTried>();
    gather.visit::<SheetForm>();
    gather.visit::<SaveOutcome>();
    gather.visit::<HandLooked>();
    gather.visit::<HandOver>();
    gather.visit::<TakeIn>();
    gather.visit::<TakenChoices>();
    gather.visit::<Tile>();
    gather.visit::<ComputersOutcome>();
    gather.visit::<ConnectOutcome>();
    gather.visit::<DifferenceShown>();
    gather.visit::<UnsaidShown>();
    gather.visit::<ApprovalsOutcome>();
    gather.visit::<VotesOutcome>();
    gather.visit::<ProposalForm>();
    gather.visit::<ProposeOutcome>();
    gather.visit::<AlertForm>();
    gather.visit::<AlertList>();
    gather.visit::<AlertOutcome>();
    gather.visit::<InviteOutcome>();
    gather.visit::<InviteAs>();
    gather.visit::<RejoinOutcome>();
    gather.visit::<OutList>();
    gather.visit::<BundleOutcome>();
    gather.visit::<HostOutcome>();
    gather.visit::<HostShown>();
    gather.visit::<SyncShown>();
    gather.visit::<TriageList>();
    gather.visit::<TriageOutcome>();
    gather.visit::<TriageQuery>();
    gather.visit::<TriageStep>();
    gather.visit::<UndoShown>();
    let mut text = String::from("// Made from Rust by `cargo xtask bindings`; do not edit.\n\n");
    for declaration in gather.declarations.values() {
        writeln!(text, "{declaration}").unwrap();
    }
    text.push_str(
        "/** Every command: its arguments and its answer. */\nexport type Commands = {\n",
    );
    for (name, arguments, answer) in COMMANDS {
        writeln!(text, "  {name}: {{ args: {arguments}; answer: {answer} }};").unwrap();
    }
    text.push_str("};\n");
    text
}

#[test]
fn the_windows_types_are_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/lib/bindings.ts");
    let generated = generated();
    if std::env::var_os("WATCHBOOK_WRITE_BINDINGS").is_some() {
        std::fs::write(&file, &generated).unwrap();
    }
    let current = std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    assert!(current == generated, "bindings.ts is not current: run `cargo xtask bindings`");
}

#[test]
fn every_command_of_the_shell_has_a_type() {
    let build = include_str!("../../src-tauri/build.rs");
    let listed = build.split_once("const COMMANDS: &[&str] = &[").unwrap().1;
    let mut listed: Vec<_> = listed
        .split_once("];")
        .unwrap()
        .0
        .split(',')
        .map(|name| name.trim().trim_matches('"'))
        .filter(|name| !name.is_empty())
        .collect();
    listed.sort_unstable();
    let typed: Vec<_> = COMMANDS.iter().map(|(name, _, _)| *name).collect();
    assert_eq!(listed, typed);
}
