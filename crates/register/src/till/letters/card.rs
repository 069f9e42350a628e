//! The card that is handed over at the door: made of what a member may hold, by whoever sees the ban.

use std::path::Path;

use super::facts::told_on;
use super::{LetterSaved, rendered, saved, trouble};
use crate::civil::Clock;
use crate::documents::Sayings;
use crate::id::Id;
use crate::language::Language;
use crate::letters::{Begins, DecidedBy, Facts, LetterKind, Print, compose};
use crate::records::{Ban, Ending, SubjectCard};
use crate::store::Action;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};
use crate::visibility::{Paper, StateKind};

impl Session {
    pub(super) fn card_save(
        &mut self,
        subject: Id<SubjectCard>,
        language: Language,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<LetterSaved, Failure> {
        let not_found = || Failure::of(FailureCode::NotFound);
        let moment = self.moment(clock);
        let today = moment.today();
        let dossier = self.view.dossier(subject).ok_or_else(not_found)?;
        let eye = self.view.eye();
        let shown = eye.shown(&dossier).ok_or_else(not_found)?;
        // The ban that they have still to be told of, before one elsewhere; a card may be given again after that.
        let holds = shown.in_force.iter().filter_map(|one| match one.paper {
            Paper::Ban(ban) if one.state != StateKind::StartsLater => Some((ban, one.state)),
            _ => None,
        });
        let order = |(ban, state): &(&Ban, StateKind)| {
            (told_on(ban.service).is_some(), !state.here_and_now(), ban.term.starts(), ban.id)
        };
        let (ban, _) = holds.min_by_key(order).ok_or_else(not_found)?;
        let (until, reviewed) = match ban.term.ending() {
            Ending::On(day) => (day, false),
            Ending::Review(day) => (day, true),
        };
        let sender = self.store.read(|reader| reader.letter_sender()).map_err(trouble)?;
        let plain = self.plain_facts(&dossier, sender, today);
        // A child's name is not told by leave that does not name them.
        let named = eye.tile(&dossier).and_then(|tile| tile.name);
        let facts = Facts {
            kind: LetterKind::Card,
            name: named.unwrap_or_else(|| dossier.card.reference.to_string()),
            reference: ban.reference.to_string(),
            reason: ban.reason.as_str().to_owned(),
            from: ban.term.starts(),
            until,
            reviewed,
            served: told_on(ban.service),
            begins: Begins::of(ban),
            counts_from: ban.rules.counts_from,
            stands: ban.rules.stands_on_appeal,
            decided: Some((DecidedBy::Body(ban.decision.body), ban.decision.on)),
            places: self.places(&ban.scope),
            ..plain
        };
        let object = Some(*ban.id.bytes());
        let letter = match compose(&facts, &self.texts(language)?, &Sayings::of(language)) {
            Ok(letter) => letter,
            Err(problems) => return Ok(LetterSaved::Problems { problems }),
        };
        let rendered = rendered(&letter, &facts, Print::Ordinary)?;
        self.store
            .change(&self.actor(), moment, Action::CardMade, object, |_| Ok(()))
            .map_err(trouble)?;
        saved(path, rendered)
    }
}
