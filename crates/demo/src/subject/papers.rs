//! The papers of a fate: bans, warnings, orders, and the entries by which members see anybody.

use jiff::civil::Date;
use watchbook_register::ClosedList;
use watchbook_register::civil::{days_after, months_after};
use watchbook_register::id::Id;
use watchbook_register::records::{
    Appeal, AppealOutcome, AppealStage, Ban, BanFile, BanRules, ChildApproval, CourtOrder,
    CourtOrderKind, Decision, Ending, Gallery, GalleryEntry, IncidentKind, Outcome, Proposal,
    PublicOrder, RestsOn, SchemeRef, Service, ServiceMethod, ServiceRecord, SubjectCard,
    Suspension, SuspensionReason, Term, Warning, Withdrawal,
};
use watchbook_register::text::NeutralText;

use super::days::BanDays;
use super::events::Events;
use super::person::Somebody;
use super::{Leave, Making, Refused};
use crate::chance::Chance;
use crate::conduct::{head, reason};
use crate::fate::Fate;
use crate::place::young_audience;

/// The papers of one subject.
#[derive(Default)]
pub(super) struct Papers {
    pub(super) bans: Vec<Ban>,
    pub(super) ban_files: Vec<BanFile>,
    pub(super) warnings: Vec<Warning>,
    pub(super) orders: Vec<CourtOrder>,
    pub(super) public_orders: Vec<PublicOrder>,
    pub(super) decisions: Vec<Decision>,
    pub(super) proposals: Vec<Proposal>,
    pub(super) entries: Vec<GalleryEntry>,
    pub(super) leaves: Vec<Leave>,
}

impl Making<'_> {
    /// The papers of this subject.
    pub(super) fn papers(
        &self,
        subject: Id<SubjectCard>,
        events: &Events,
        somebody: &Somebody,
    ) -> Result<Papers, Refused> {
        let mut papers = Papers::default();
        let mut chance = self.chance("papers");
        if let Some(days) = self.days.earlier {
            self.ban(subject, days, events, false, &mut papers, &mut chance)?;
        }
        if let Some(days) = self.days.ban {
            self.ban(subject, days, events, true, &mut papers, &mut chance)?;
        }
        if let Some(days) = self.days.warning {
            self.warning(subject, days, events, &mut papers, &mut chance)?;
        }
        if let Some(days) = self.days.order {
            self.order(subject, days, somebody, &mut papers, &mut chance)?;
        }
        self.listing(subject, &mut papers, &mut chance)?;
        self.proposals(subject, &mut papers)?;
        Ok(papers)
    }

    fn ban(
        &self,
        subject: Id<SubjectCard>,
        days: BanDays,
        events: &Events,
        current: bool,
        papers: &mut Papers,
        chance: &mut Chance,
    ) -> Result<(), Refused> {
        let since = papers.bans.last().map_or(Date::MIN, |earlier| earlier.decision.on);
        let relied: Vec<_> = events
            .incidents
            .iter()
            .filter(|i| (since..days.decided).contains(&i.occurred.date()))
            .collect();
        let kinds: Vec<IncidentKind> = relied.iter().flat_map(|i| i.kinds.clone()).collect();
        let when: Vec<Date> = relied.iter().map(|incident| incident.occurred.date()).collect();
        let text = reason(&kinds, &when);
        let decision = self.decision(days.decided, Outcome::Ban, &text, chance)?;
        let mark = decision.mark().ok_or(Refused::Lacking("decision to ban"))?;
        let service = self.service(days, current, chance);
        let ban = Ban {
            id: chance.id(),
            reference: self.reference("BAN", days.decided, papers.bans.len())?,
            subject,
            decision: mark,
            category: head(&kinds),
            reason: NeutralText::check(&text)?,
            scope: events.scope.clone(),
            term: match days.ending {
                Ending::On(last) => Term::fixed(days.starts, last)?,
                Ending::Review(due) => Term::indefinite(days.starts, days.counted_from, due)?,
            },
            service,
            appeal: if current { self.appeal(days, chance) } else { Appeal::None },
            suspension: (current && self.lot.fate == Fate::Suspended).then(|| Suspension {
                since: days_after(self.setting.plan.today, -chance.between(1, 20)),
                reason: if self.lot.turn.is_multiple_of(2) {
                    SuspensionReason::Objection
                } else {
                    SuspensionReason::DoubtOnIdentity
                },
            }),
            rules: BanRules::default(),
        };
        let witness = matches!(service, Service::Served(record)
            if matches!(record.method, ServiceMethod::Hand | ServiceMethod::Refused));
        papers.ban_files.push(BanFile {
            ban: ban.id,
            decision,
            relied_on: relied.iter().map(|incident| incident.id).collect(),
            service_witness: witness.then(|| self.somebody_of_the_board(chance)),
        });
        papers.bans.push(ban);
        Ok(())
    }

    /// Whether and how the person was told; the ways are dealt out in turn.
    fn service(&self, days: BanDays, current: bool, chance: &mut Chance) -> Service {
        if current && self.lot.fate == Fate::BannedNotServed {
            return Service::Unserved;
        }
        let today = self.setting.plan.today;
        let on = days_after(days.decided, chance.between(1, 9)).min(today);
        Service::Served(ServiceRecord { method: nth(self.lot.turn, ServiceMethod::Hand), on })
    }

    fn appeal(&self, days: BanDays, chance: &mut Chance) -> Appeal {
        let today = self.setting.plan.today;
        match self.lot.fate {
            Fate::BannedUnderAppeal => Appeal::Open {
                stage: nth(self.lot.turn, AppealStage::Received),
                received: days_after(today, -chance.between(1, 15)),
            },
            Fate::BannedAfterAppeal => {
                let stands =
                    [AppealOutcome::RefusedFrivolous, AppealOutcome::Upheld, AppealOutcome::Varied];
                let outcome =
                    stands.get(self.lot.turn % 3).copied().unwrap_or(AppealOutcome::Upheld);
                Appeal::Decided { outcome, on: days_after(days.starts, chance.between(14, 50)) }
            }
            Fate::Revoked => Appeal::Decided {
                outcome: AppealOutcome::Revoked,
                on: days_after(days.starts, chance.between(14, 50)),
            },
            _ => Appeal::None,
        }
    }

    fn warning(
        &self,
        subject: Id<SubjectCard>,
        (issued, expires): (Date, Date),
        events: &Events,
        papers: &mut Papers,
        chance: &mut Chance,
    ) -> Result<(), Refused> {
        let before: Vec<_> =
            events.incidents.iter().filter(|i| i.occurred.date() <= issued).collect();
        let kinds: Vec<IncidentKind> = before.iter().flat_map(|i| i.kinds.clone()).collect();
        let when: Vec<Date> = before.iter().map(|incident| incident.occurred.date()).collect();
        let told = days_after(issued, chance.between(0, 6)).min(self.setting.plan.today);
        papers.warnings.push(Warning {
            id: chance.id(),
            reference: self.reference("WARN", issued, 0)?,
            subject,
            category: head(&kinds),
            reason: NeutralText::check(&reason(&kinds, &when))?,
            issued,
            expires,
            service: if self.lot.fate == Fate::WarnedNotTold {
                Service::Unserved
            } else {
                Service::Served(ServiceRecord {
                    method: nth(self.lot.turn, ServiceMethod::Hand),
                    on: told,
                })
            },
        });
        Ok(())
    }

    fn order(
        &self,
        subject: Id<SubjectCard>,
        (from, to): (Date, Date),
        somebody: &Somebody,
        papers: &mut Papers,
        chance: &mut Chance,
    ) -> Result<(), Refused> {
        use CourtOrderKind as K;
        let bail = self.lot.fate == Fate::OnBail;
        let kinds =
            [K::Cbo, K::Cbo, K::Injunction, K::Cbo, K::CpnFromPolice, K::Cbo, K::Injunction];
        let kind = kinds.get(self.lot.turn % 7).copied().unwrap_or(K::Cbo);
        let kind = if bail { K::BailCondition } else { kind };
        let court = match kind {
            K::CpnFromPolice => "Marlbridge police, community protection notice",
            K::Injunction => "Marlbridge County Court",
            _ => "Marlbridge Magistrates' Court",
        };
        let conditions = chance.pick(&[
            "Not to enter any shop in Harlow Street or the Market Place.",
            "Not to enter Tannery Park.",
            "Not to enter any premises of a member of Marlbridge Shopwatch & Pubwatch.",
            "Not to be in the Station Quarter between 8 pm and 6 am.",
            "Not to carry a bag into any shop in Marlbridge.",
        ]);
        let order = CourtOrder {
            id: chance.id(),
            subject,
            kind,
            court: NeutralText::check(court)?,
            conditions: NeutralText::check(conditions)?,
            from,
            to,
            publicised_ok: !bail,
        };
        let under18 = somebody.age.under_18(self.setting.plan.today);
        papers.public_orders.extend(order.for_members(under18));
        papers.orders.push(order);
        Ok(())
    }

    /// The entries in galleries.
    fn listing(
        &self,
        subject: Id<SubjectCard>,
        papers: &mut Papers,
        chance: &mut Chance,
    ) -> Result<(), Refused> {
        use Fate as F;
        let (today, galleries) = (self.setting.plan.today, self.setting.galleries);
        let last = self.days.last();
        let listed_for = |months: i32| (days_after(last, 1), months_after(last, months));
        let mut found: Vec<(Id<Gallery>, (Date, Date), RestsOn)> = Vec::new();
        let banned =
            if self.lot.fate == F::NightTime { galleries.night } else { galleries.excluded };
        for ban in &papers.bans {
            let days = (days_after(ban.decision.on, 1), ban.term.last_day(30));
            found.push((banned, days, RestsOn::Ban(ban.id)));
        }
        for warning in &papers.warnings {
            let days = (warning.issued, warning.expires);
            found.push((galleries.warned, days, RestsOn::Warning(warning.id)));
        }
        for order in &papers.public_orders {
            let order = order.order();
            found.push((galleries.orders, (order.from, order.to), RestsOn::Order(order.id)));
        }
        match self.lot.fate {
            F::Listed | F::PolicePictureDue | F::Withdrawn => {
                found.push((galleries.reported, listed_for(12), RestsOn::Reports));
            }
            F::Sought => found.push((galleries.sought, listed_for(6), RestsOn::Reports)),
            F::ChildWithLeave | F::Child => {
                let from = days_after(last, 2);
                found.push((galleries.young, (from, days_after(from, 90)), RestsOn::Reports));
            }
            _ => {}
        }
        for (gallery, (from, until), rests_on) in found {
            let id = chance.id();
            let child = if self.lot.fate == F::ChildWithLeave {
                Some(self.leave(id, from, until, papers)?)
            } else {
                None
            };
            let withdrawn =
                matches!((self.lot.fate, self.lot.turn), (F::Withdrawn, _) | (F::Revoked, 1));
            papers.entries.push(GalleryEntry {
                id,
                gallery,
                subject,
                from: from.min(today),
                until,
                rests_on,
                caption: caption(chance)?,
                withdrawn: withdrawn.then(|| Withdrawal {
                    on: days_after(today, -1),
                    reason: "The member who reported it asked for another look at the footage"
                        .to_owned(),
                }),
                child,
            });
        }
        Ok(())
    }

    /// Leave of two people to show a child.
    fn leave(
        &self,
        entry: Id<GalleryEntry>,
        from: Date,
        until: Date,
        papers: &mut Papers,
    ) -> Result<ChildApproval, Refused> {
        let approvers = self.approvers()?;
        let need = "Staff at four shops report the same conduct within a week; parents have been written to";
        let leave = ChildApproval::grant(approvers, need, &young_audience(), from, until, false)?;
        papers.leaves.push(Leave { entry, approvers, need: need.to_owned() });
        Ok(leave)
    }

    /// A reference of this subject's own number, until the town numbers them in order of time.
    pub(super) fn reference(
        &self,
        prefix: &str,
        day: Date,
        more: usize,
    ) -> Result<SchemeRef, Refused> {
        let number = self.number.wrapping_mul(2) + more as u64;
        let number = u32::try_from(number % 1_000_000_000).unwrap_or_default();
        Ok(SchemeRef::new(prefix, day.year(), number)?)
    }
}

/// The value whose turn it is, so that each occurs.
pub(super) fn nth<T: ClosedList>(turn: usize, otherwise: T) -> T {
    T::ALL.get(turn % T::ALL.len().max(1)).copied().unwrap_or(otherwise)
}

fn caption(chance: &mut Chance) -> Result<Option<NeutralText>, Refused> {
    if !chance.percent(22) {
        return Ok(None);
    }
    let words = chance.pick(&[
        "Seen most often on Saturday afternoons.",
        "Please keep camera footage of any visit.",
        "Changes hats and jackets between visits.",
        "Often comes shortly before closing time.",
        "Usually comes alone.",
        "Uses the side entrance.",
        "Tell the next shop by radio.",
    ]);
    Ok(Some(NeutralText::check(words)?))
}
