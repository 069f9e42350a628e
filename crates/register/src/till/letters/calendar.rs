//! The days that come of bans: listed with names for who may see them, written out without any.

use std::path::Path;

use super::{CalendarShown, DatedShown, trouble};
use crate::civil::Clock;
use crate::documents::Sayings;
use crate::language::Language;
use crate::letters::{dates_of, ical};
use crate::store::Action;
use crate::till::Failure;
use crate::till::session::Session;

impl Session {
    pub(super) fn calendar_list(&mut self) -> Result<CalendarShown, Failure> {
        let (sender, cases) = self
            .store
            .read(|reader| Ok((reader.letter_sender()?, reader.office()?.cases()?)))
            .map_err(trouble)?;
        let dates = dates_of(&self.books, sender.appeal_days, self.view.day());
        let case = |reference: &str, subject| {
            let dossier = self.books.dossiers.iter().find(|one| one.card.id == subject)?;
            let of = |case: &&crate::cases::Case| {
                let ban = dossier.bans.iter().find(|ban| ban.reference.as_str() == reference);
                let warning =
                    dossier.warnings.iter().find(|one| one.reference.as_str() == reference);
                ban.is_some_and(|ban| case.ban == Some(ban.id))
                    || warning.is_some_and(|one| case.warning == Some(one.id))
            };
            cases.iter().find(of).map(|case| case.proposal)
        };
        let shown = dates.into_iter().map(|dated| DatedShown {
            case: case(&dated.reference, dated.subject),
            name: self.view.tile(dated.subject).and_then(|tile| tile.name),
            dated,
        });
        Ok(CalendarShown { dates: shown.collect() })
    }

    pub(super) fn calendar_save(
        &mut self,
        language: Language,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let moment = self.moment(clock);
        let sender = self.store.read(|reader| reader.letter_sender()).map_err(trouble)?;
        let dates = dates_of(&self.books, sender.appeal_days, moment.today());
        let sayings = Sayings::of(language);
        let file = ical(&dates, &self.books.scheme.name, moment.instant(), &sayings);
        self.store
            .change(&self.actor(), moment, Action::CalendarSaved, None, |_| Ok(()))
            .map_err(trouble)?;
        crate::till::import::save(path, file.as_bytes())
    }
}
