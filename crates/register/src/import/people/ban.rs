//! A ban that was decided before Watchbook: who, when, and in which minute, or no ban.

use jiff::civil::Date;

use super::fresh;
use crate::dossier::Dossier;
use crate::import::cells::{Cells, shortened};
use crate::import::fields::Field;
use crate::import::near::{Read, folded};
use crate::import::plan::{BAN_FIELDS, Ground, Mint, Seen};
use crate::import::problem::{ProblemCode, args};
use crate::import::words::{self, word};
use crate::records::*;
use crate::text::NeutralText;

/// A row's ban.
pub(super) struct RowBan {
    pub(super) ban: Ban,
    pub(super) file: BanFile,
    /// Whether it is written: it is new, or served since.
    pub(super) writes: bool,
}

/// What a row says of a ban.
struct Said {
    reference: Option<SchemeRef>,
    reason: NeutralText,
    category: Option<IncidentGroup>,
    term: Term,
    decision: Decision,
    service: Service,
}

/// The ban of a row, when it says anything of one.
pub(super) fn ban(
    cells: &mut Cells<'_>,
    card: &SubjectCard,
    found: Option<&Dossier>,
    ground: &Ground<'_>,
    seen: &mut Seen,
    mint: &mut Mint<'_>,
) -> Option<RowBan> {
    if !BAN_FIELDS.iter().any(|field| cells.says(*field)) {
        return None;
    }
    let said = said(cells, ground, mint)?;
    let held = found.and_then(|found| held(found, &said));
    let result = match held {
        Some(held) => same(cells, held, said, ground)?,
        None => {
            let reference = said.reference.or_else(|| seen.ban_reference())?;
            let category = said.category.or(card.reports.last().map(|report| report.kind.group()));
            let ban = Ban {
                id: fresh(mint),
                reference,
                subject: card.id,
                decision: said.decision.mark()?,
                category: category.unwrap_or(IncidentGroup::Other),
                reason: said.reason,
                scope: Scope::AllMembers,
                term: said.term,
                service: said.service,
                appeal: Appeal::None,
                suspension: None,
                rules: BanRules::default(),
            };
            let relied_on = card.reports.last().map(|report| report.incident).into_iter().collect();
            let file =
                BanFile { ban: ban.id, decision: said.decision, relied_on, service_witness: None };
            RowBan { ban, file, writes: true }
        }
    };
    let last = result.ban.term.last_day(ground.known.books.scheme.rules.review_grace_days);
    if result.writes && last < ground.today {
        cells.note(Some(Field::BanEnds), ProblemCode::BanOver, args([("day", last.to_string())]));
    }
    Some(result)
}

/// The ban of the register that a row speaks of.
fn held<'d>(found: &'d Dossier, said: &Said) -> Option<&'d Ban> {
    match &said.reference {
        Some(reference) => found.bans.iter().find(|ban| ban.reference == *reference),
        None => found.bans.iter().find(|ban| {
            ban.decision.on == said.decision.on && ban.term.starts() == said.term.starts()
        }),
    }
}

/// The register's ban, if the row says the same of it. A decided ban is not altered by a sheet.
fn same(cells: &mut Cells<'_>, held: &Ban, said: Said, ground: &Ground<'_>) -> Option<RowBan> {
    let file = ground.known.ban_file(held.id)?;
    let decision = &said.decision;
    let agrees = held.term == said.term
        && held.reason == said.reason
        && said.category.is_none_or(|category| category == held.category)
        && held.decision.on == decision.on
        && held.decision.body == decision.body
        && file.decision.minute() == decision.minute()
        && file.decision.deciders() == decision.deciders();
    let served = match (held.service, said.service) {
        (before, after) if before == after => Some(false),
        (Service::Unserved, Service::Served(_)) => Some(true),
        // The row says nothing of a service; that takes none back.
        (Service::Served(_), Service::Unserved) => Some(false),
        _ => None,
    };
    let (true, Some(writes)) = (agrees, served) else {
        let reference = args([("reference", held.reference.to_string())]);
        cells.note(None, ProblemCode::BanDiffers, reference);
        return None;
    };
    let service = if writes { said.service } else { held.service };
    Some(RowBan { ban: Ban { service, ..held.clone() }, file: file.clone(), writes })
}

fn said(cells: &mut Cells<'_>, ground: &Ground<'_>, mint: &mut Mint<'_>) -> Option<Said> {
    let reference = reference(cells);
    let category = cells.word(Field::BanCategory, words::GROUP);
    let reason = cells.neutral(Field::BanReason);
    let deciders = deciders(cells);
    let body = cells.word(Field::DecidingBody, words::BODY);
    let decided = cells.day(Field::DecidedOn);
    let minute = cells.text(Field::Minute, 200);
    let starts = cells.day(Field::BanStarts);
    let term = term(cells, starts, ground.today);
    let service = service(cells);
    // Every fact that is missing is said at once, so that the sheet is mended once.
    let wanted = [
        (reason.is_none(), Field::BanReason, ProblemCode::BanWithoutReason),
        (deciders.is_empty(), Field::DecidedBy, ProblemCode::BanWithoutDecider),
        (decided.is_none(), Field::DecidedOn, ProblemCode::BanWithoutDecisionDay),
        (minute.is_none(), Field::Minute, ProblemCode::BanWithoutMinute),
        (starts.is_none(), Field::BanStarts, ProblemCode::BanWithoutStart),
        (body.is_none(), Field::DecidingBody, ProblemCode::FieldMissing),
    ];
    for (missing, field, code) in wanted {
        // What is there and wrong has its own problem already.
        if missing && !cells.says(field) {
            cells.note(Some(field), code, args([]));
        }
    }
    let (reason, decided, minute, body) = (reason?, decided?, minute?, body?);
    if deciders.is_empty() {
        return None;
    }
    let names: Vec<(&str, Role)> =
        deciders.iter().map(|(name, role)| (name.as_str(), *role)).collect();
    let minute = Minute { reference: &minute, reasons: reason.as_str() };
    let (id, outcome) = (fresh(mint), Outcome::Ban);
    let decision =
        match Decision::taken_before(id, decided, body, outcome, &names, minute, ground.today) {
            Ok(decision) => decision,
            Err(error) => {
                refused(cells, error);
                return None;
            }
        };
    Some(Said { reference, reason, category, term: term?, decision, service: service? })
}

fn reference(cells: &mut Cells<'_>) -> Option<SchemeRef> {
    let raw = cells.raw(Field::BanReference)?;
    let read = raw.to_ascii_uppercase().parse();
    if read.is_err() {
        let said = args([("value", shortened(&raw))]);
        cells.note(Some(Field::BanReference), ProblemCode::ReferenceBad, said);
    }
    read.ok()
}

fn refused(cells: &mut Cells<'_>, error: DecisionError) {
    let (field, code, args) = match error {
        DecisionError::Nobody => (Field::DecidedBy, ProblemCode::BanWithoutDecider, args([])),
        DecisionError::NotEntitled(role) => {
            let role = args([("role", crate::ClosedList::code(role).to_owned())]);
            (Field::DecidedBy, ProblemCode::BanDeciderNotEntitled, role)
        }
        DecisionError::Future => (Field::DecidedOn, ProblemCode::BanDecidedInFuture, args([])),
        DecisionError::Text(error) => return cells.refused_text(Field::DecidedBy, error),
    };
    cells.note(Some(field), code, args);
}

/// Who decided: names with a role in brackets, where the sheet gives one.
fn deciders(cells: &mut Cells<'_>) -> Vec<(String, Role)> {
    let Some(raw) = cells.raw(Field::DecidedBy) else { return Vec::new() };
    let raw = raw.replace('&', ";").replace(" and ", ";");
    let by: &[char] = if raw.contains([';', '\n']) { &[';', '\n', '\r'] } else { &[','] };
    let parts = raw.split(by).map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, said) = match part.split_once('(') {
                Some((name, role)) => (name.trim(), role.trim_end_matches([')', ' '])),
                None => (part, ""),
            };
            // An officer is told by their rank, whatever stands in the brackets.
            let words = folded(part);
            let officer =
                ["police", "pc", "pcso", "sgt", "sergeant", "insp", "inspector", "constable"]
                    .iter()
                    .any(|rank| words.split(' ').any(|word| word == *rank));
            let role = match word(said, words::ROLE) {
                _ if officer => Role::Police,
                Read::Exact(role) | Read::Near(role, _) => role,
                Read::None => Role::Board,
            };
            (name.to_owned(), role)
        })
        .collect()
}

/// From when to when: a last day, or indefinite with a review.
fn term(cells: &mut Cells<'_>, starts: Option<Date>, today: Date) -> Option<Term> {
    let until = cells.raw(Field::BanEnds);
    let indefinite = until.as_deref().is_some_and(words::is_until_review);
    let ends = if indefinite { None } else { cells.day(Field::BanEnds) };
    let review = cells.day(Field::BanReview);
    let made = match (starts?, ends, review) {
        (starts, Some(ends), _) => Term::fixed(starts, ends),
        (starts, None, Some(review)) => {
            // Of a ban that has long run, the last review is not in the sheet: it is now.
            Term::indefinite(starts, starts.max(today), review)
        }
        (_, None, None) => {
            if !cells.says(Field::BanReview) && (indefinite || until.is_none()) {
                cells.note(Some(Field::BanEnds), ProblemCode::BanWithoutEnd, args([]));
            }
            return None;
        }
    };
    let code = match made {
        Ok(term) => return Some(term),
        Err(TermError::EndsBeforeStart) => ProblemCode::BanEndsBeforeStart,
        Err(TermError::TooLong) => ProblemCode::BanTooLong,
        Err(TermError::ReviewTooLate) => ProblemCode::BanReviewTooLate,
    };
    let field = if ends.is_some() { Field::BanEnds } else { Field::BanReview };
    cells.note(Some(field), code, args([]));
    None
}

fn service(cells: &mut Cells<'_>) -> Option<Service> {
    let on = cells.day(Field::ServedOn);
    let said_when = cells.says(Field::ServedOn);
    if !said_when && !cells.says(Field::ServedHow) {
        return Some(Service::Unserved);
    }
    let method = cells.word(Field::ServedHow, words::SERVED);
    match (on, method) {
        (Some(on), Some(method)) => Some(Service::Served(ServiceRecord { method, on })),
        _ => {
            let missing = if said_when { Field::ServedHow } else { Field::ServedOn };
            if !cells.says(missing) {
                cells.note(Some(missing), ProblemCode::BanServedInPart, args([]));
            }
            None
        }
    }
}
