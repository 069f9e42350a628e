//! Packs for the police as they were disclosed and followed up, and the scheme's texts for documents.

mod draft;
mod record;
mod template;

pub use template::{StoredTemplate, TemplateVersion};
