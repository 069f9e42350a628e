//! What the register holds already, as far as rows are compared with it.

use std::collections::HashMap;
use std::sync::Arc;

use super::near::{distance, folded};
use crate::dossier::{Books, Dossier};
use crate::id::Id;
use crate::records::{
    Ban, BanFile, Gallery, Identity, Incident, Person, Premises, SchemeRef, SubjectCard,
    SubjectFile,
};
use crate::store::{Reader, StoreError};

/// The register, ready to be compared with.
#[derive(Debug, Clone)]
pub struct Known {
    /// The books.
    pub books: Arc<Books>,
    /// The people who work with it.
    pub people: Vec<Person>,
    files: HashMap<Id<SubjectCard>, SubjectFile>,
    ban_files: HashMap<Id<Ban>, BanFile>,
    incidents: HashMap<Id<Incident>, (Id<Premises>, String)>,
    by_reference: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Known {
    /// Reads what the office holds beside the books.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register.
    pub fn read(books: Arc<Books>, reader: &Reader<'_>) -> Result<Self, StoreError> {
        let office = reader.office()?;
        let (mut files, mut ban_files, mut incidents) =
            (HashMap::new(), HashMap::new(), HashMap::new());
        for dossier in &books.dossiers {
            if let Some(file) = office.subject_file(dossier.card.id)? {
                files.insert(dossier.card.id, file);
            }
            if let Some(report) = dossier.card.reports.last()
                && let Some(incident) = office.incident(report.incident)?
            {
                incidents.insert(incident.id, (incident.premises, incident.facts));
            }
            for ban in &dossier.bans {
                if let Some(file) = office.ban_file(ban.id)? {
                    ban_files.insert(ban.id, file);
                }
            }
        }
        let people = reader.people()?;
        Ok(Self { incidents, ..Self::of(books, people, files, ban_files) })
    }

    fn of(
        books: Arc<Books>,
        people: Vec<Person>,
        files: HashMap<Id<SubjectCard>, SubjectFile>,
        ban_files: HashMap<Id<Ban>, BanFile>,
    ) -> Self {
        let (mut by_reference, mut by_name) =
            (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
        for (at, dossier) in books.dossiers.iter().enumerate() {
            let reference = dossier.card.reference.as_str().to_owned();
            by_reference.entry(reference).or_default().push(at);
            if let Identity::Known(name) = &dossier.card.identity {
                by_name.entry(folded(&name.full())).or_default().push(at);
            }
        }
        let incidents = HashMap::new();
        Self { books, people, files, ban_files, incidents, by_reference, by_name }
    }

    pub(super) fn with_reference(&self, reference: &SchemeRef) -> Vec<Dossier> {
        self.at(self.by_reference.get(reference.as_str()))
    }

    pub(super) fn with_name(&self, full: &str) -> Vec<Dossier> {
        self.at(self.by_name.get(&folded(full)))
    }

    fn at(&self, places: Option<&Vec<usize>>) -> Vec<Dossier> {
        let places = places.map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| self.books.dossiers.get(*at)).collect()
    }

    /// The office's file on a subject.
    pub fn file(&self, subject: Id<SubjectCard>) -> Option<&SubjectFile> {
        self.files.get(&subject)
    }

    /// How a ban came about.
    pub fn ban_file(&self, ban: Id<Ban>) -> Option<&BanFile> {
        self.ban_files.get(&ban)
    }

    /// Where an incident was: the latest of each subject is known here.
    pub(super) fn premises_of(&self, incident: Id<Incident>) -> Option<&Premises> {
        let (premises, _) = self.incidents.get(&incident)?;
        self.books.premises.iter().find(|one| one.id == *premises)
    }

    /// The facts of an incident: the latest of each subject is known here.
    pub(super) fn facts_of(&self, incident: Id<Incident>) -> Option<&str> {
        self.incidents.get(&incident).map(|(_, facts)| facts.as_str())
    }

    /// Premises by their name; the flag tells that it is not quite theirs.
    pub(super) fn premises_named(&self, name: &str) -> Option<(&Premises, bool)> {
        nearest(&self.books.premises, |one| &one.name, name)
    }

    /// A gallery by its name; the flag tells that it is not quite its.
    pub(super) fn gallery_named(&self, name: &str) -> Option<(&Gallery, bool)> {
        nearest(&self.books.galleries, |one| &one.name, name)
    }
}

fn nearest<'a, T>(all: &'a [T], name_of: impl Fn(&T) -> &str, name: &str) -> Option<(&'a T, bool)> {
    let wanted = folded(name);
    if wanted.is_empty() {
        return None;
    }
    if let Some(one) = all.iter().find(|one| folded(name_of(one)) == wanted) {
        return Some((one, false));
    }
    if wanted.len() < 5 {
        return None;
    }
    let mut near = all
        .iter()
        .filter(|one| distance(wanted.as_bytes(), folded(name_of(one)).as_bytes(), 2).is_some());
    match (near.next(), near.next()) {
        (Some(one), None) => Some((one, true)),
        _ => None,
    }
}
