//! The office's appeals: for every ban of the invented town that is or was appealed, what came in and each
//! step that led to where it stands.

use jiff::Timestamp;
use jiff::civil::Date;
use watchbook_register::cases::{
    AppealBy, AppealFile, AppealMove, AppealMoveKind, AppealPlace, AppealRules, AppealWay,
    DecidedAppeal,
};
use watchbook_register::civil::{Moment, day_begins, days_after};
use watchbook_register::id::Id;
use watchbook_register::records::{
    Appeal, AppealOutcome, AppealStage, Ban, Person, Role, SubjectCard,
};
use watchbook_register::store::{Action, Actor, OfficeChange, Store, StoreError};

use super::{FurnishError, Seat};
use crate::chance::Chance;
use crate::subject::Refused;
use crate::town::Town;

const GROUNDS: [&str; 4] = [
    "I was not there on that day. I was at work, and my manager can say so.",
    "I paid at the till for what I took. I still have the receipt.",
    "I am sorry for what I said. I have not been in any of the shops since.",
    "It is the only chemist I can walk to. Please let me go there.",
];
const REASONS: &str = "The notice, the letter and the footage were looked at again";

/// Writes the appeals of the office; no other seat has any.
pub(super) fn write(
    town: &Town,
    seat: Seat,
    store: &Store,
    now: Timestamp,
) -> Result<(), FurnishError> {
    if seat != Seat::Office {
        return Ok(());
    }
    let of = |role: Role| town.people.iter().find(move |one| one.role == role);
    let clerk = of(Role::Administrator).ok_or(Refused::Lacking("administrator"))?;
    let chair = of(Role::Chair).ok_or(Refused::Lacking("chair"))?;
    let at = Moment::judged(now, None);
    Ok(store.change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
        let mut office = change.office()?;
        office.put_appeal_rules(&AppealRules::default())?;
        let mut number = 0_u64;
        for one in &town.subjects {
            for ban in &one.dossier.bans {
                number += 1;
                let chance = Chance::of(town.plan.seed, "appeal", number);
                let writing = Writing { office: &mut office, clerk, chair, today: town.plan.today };
                writing.appeal(one.dossier.card.id, ban, chance)?;
            }
        }
        Ok(())
    })?)
}

struct Writing<'a, 'c> {
    office: &'a mut OfficeChange<'c>,
    clerk: &'a Person,
    chair: &'a Person,
    today: Date,
}

impl Writing<'_, '_> {
    fn appeal(
        self,
        subject: Id<SubjectCard>,
        ban: &Ban,
        mut chance: Chance,
    ) -> Result<(), StoreError> {
        use AppealMoveKind as M;
        let (received, place, steps): (Date, AppealPlace, Vec<M>) = match ban.appeal {
            Appeal::None => return Ok(()),
            Appeal::Open { stage, received } => {
                let all = [M::Received, M::Acknowledged, M::Admitted, M::Listed];
                let taken = match stage {
                    AppealStage::Received => 1,
                    AppealStage::Acknowledged => 2,
                    AppealStage::Admissible => 3,
                    AppealStage::Listed => 4,
                };
                (received, AppealPlace::Open(stage), all.into_iter().take(taken).collect())
            }
            Appeal::Decided { outcome, on } => {
                let steps = match outcome {
                    AppealOutcome::RefusedFrivolous => {
                        vec![M::Received, M::Acknowledged, M::Refused]
                    }
                    AppealOutcome::Upheld => {
                        vec![M::Received, M::Acknowledged, M::Admitted, M::Listed, M::Upheld]
                    }
                    AppealOutcome::Varied => {
                        vec![M::Received, M::Acknowledged, M::Admitted, M::Listed, M::Varied]
                    }
                    AppealOutcome::Revoked => {
                        vec![M::Received, M::Acknowledged, M::Admitted, M::Listed, M::Revoked]
                    }
                    // Lifted without an appeal.
                    AppealOutcome::Recalled => return Ok(()),
                };
                // One of two was told; the other waits for it.
                let told = chance.between(0, 1) == 0;
                let place = if told {
                    AppealPlace::Notified(outcome)
                } else {
                    AppealPlace::Decided(outcome)
                };
                let told = told.then_some(M::Notified);
                (days_after(on, -9), place, steps.into_iter().chain(told).collect())
            }
        };
        let rules = AppealRules::default();
        let decided = match ban.appeal {
            Appeal::Decided { on, .. } => Some(DecidedAppeal {
                on,
                by: self.chair.id,
                name: self.chair.name.clone(),
                reasons: REASONS.to_owned(),
            }),
            _ => None,
        };
        let answered = decided.as_ref().map(|one| one.on);
        let file = AppealFile {
            id: chance.id(),
            subject,
            ban: ban.id,
            received,
            by: AppealBy::Person,
            by_whom: None,
            way: *chance
                .among(&[AppealWay::Letter, AppealWay::Email])
                .unwrap_or(&AppealWay::Letter),
            grounds: chance.pick(&GROUNDS).to_owned(),
            late: rules.is_late(ban, received),
            answer_by: rules.answer_by(received),
            place,
            listed_for: steps
                .contains(&M::Listed)
                .then(|| answered.unwrap_or(days_after(self.today, 6))),
            decided,
            notified: matches!(place, AppealPlace::Notified(_))
                .then(|| answered.map(|on| days_after(on, 2).min(self.today)))
                .flatten(),
        };
        self.office.put_appeal(&file)?;
        for (days, kind) in (0_i32..).zip(steps) {
            let judged =
                matches!(kind, M::Admitted | M::Refused | M::Upheld | M::Varied | M::Revoked);
            let by = if judged { self.chair.id } else { self.clerk.id };
            let at = day_begins(days_after(received, days).min(self.today));
            self.office.add_appeal_move(&AppealMove { appeal: file.id, kind, at, by })?;
        }
        Ok(())
    }
}
