//! All that the office holds of one subject, as a form changes it: in one piece.

use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Ban, BanFile, GalleryEntry, Incident, SubjectFile};
use crate::store::ChildLeave;

/// All that the office holds of one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What members may hold.
    pub dossier: Dossier,
    /// The office's file.
    pub file: Option<SubjectFile>,
    /// How the bans came about.
    pub ban_files: Vec<BanFile>,
    /// The incidents in which they took part.
    pub incidents: Vec<Incident>,
    /// Who gave leave to show a child.
    pub leaves: Vec<ChildLeave>,
}

impl Record {
    /// How a ban came about.
    pub fn ban_file(&self, ban: Id<Ban>) -> Option<&BanFile> {
        self.ban_files.iter().find(|file| file.ban == ban)
    }

    /// Who gave leave for an entry.
    pub fn leave(&self, entry: Id<GalleryEntry>) -> Option<&ChildLeave> {
        self.leaves.iter().find(|leave| leave.entry == entry)
    }
}
