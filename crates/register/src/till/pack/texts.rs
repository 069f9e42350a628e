//! The scheme's texts for documents: shown, tried out, changed, and given back to ours.

use super::answers::{TemplateLooked, TemplatePast, TemplateSaved, TemplateShown};
use super::trouble;
use crate::civil::Clock;
use crate::closed_list::ClosedList as _;
use crate::documents::Sayings;
use crate::language::Language;
use crate::pack::{TemplateName, TemplateWord, filled, template_problems};
use crate::store::{Action, StoredTemplate};
use crate::till::Failure;
use crate::till::session::Session;

impl Session {
    pub(super) fn template_list(&self, language: Language) -> Result<Vec<TemplateShown>, Failure> {
        let (stored, versions) = self
            .store
            .read(|reader| Ok((reader.templates()?, reader.template_versions(language.code())?)))
            .map_err(trouble)?;
        let people = self.store.read(|reader| reader.people()).map_err(trouble)?;
        let by = |id| people.iter().find(|one| one.id == id).map(|one| one.name.clone());
        let past = |name: TemplateName| {
            let of = versions.iter().filter(|one| one.name == name.code());
            let shown = of.map(|one| TemplatePast {
                version: one.version,
                text: one.words.clone(),
                at: one.at,
                by: by(one.by),
            });
            shown.collect()
        };
        let changed = |name: TemplateName| {
            stored.iter().any(|one| one.name == name.code() && one.language == language.code())
        };
        let shown = |(name, text): (TemplateName, String)| TemplateShown {
            name,
            text,
            changed: changed(name),
            required: name.required().to_vec(),
            past: past(name),
        };
        Ok(self.texts(language)?.into_iter().map(shown).collect())
    }

    pub(super) fn template_look(
        &self,
        name: TemplateName,
        language: Language,
        text: &str,
    ) -> TemplateLooked {
        TemplateLooked {
            problems: template_problems(name, text),
            preview: filled(text, &self.sample(&Sayings::of(language))),
        }
    }

    pub(super) fn template_save(
        &mut self,
        name: TemplateName,
        language: Language,
        text: Option<&str>,
        clock: &dyn Clock,
    ) -> Result<TemplateSaved, Failure> {
        let moment = self.moment(clock);
        let problems = text.map(|text| template_problems(name, text)).unwrap_or_default();
        if !problems.is_empty() {
            return Ok(TemplateSaved::Problems { problems });
        }
        let by = self.who();
        self.store
            .change(&self.actor(), moment, Action::TemplateChanged, None, |change| {
                let (name, language) = (name.code(), language.code());
                match text {
                    Some(text) => change.put_template(&StoredTemplate {
                        name: name.to_owned(),
                        language: language.to_owned(),
                        words: text.replace("\r\n", "\n").trim().to_owned(),
                        at: moment.instant(),
                        by,
                    }),
                    None => change.drop_template(name, language, (moment.instant(), by)).map(drop),
                }
            })
            .map_err(trouble)?;
        let all = self.template_list(language)?;
        let template = all.into_iter().find(|one| one.name == name);
        // Every name is listed; without one the text stands all the same.
        Ok(TemplateSaved::Saved {
            template: template.unwrap_or(TemplateShown {
                name,
                text: text.unwrap_or_default().to_owned(),
                changed: text.is_some(),
                required: name.required().to_vec(),
                past: Vec::new(),
            }),
        })
    }

    /// The scheme's own words, and invented ones, for every word that is filled in.
    fn sample(&self, sayings: &Sayings) -> Vec<(TemplateWord, String)> {
        let scheme = &self.books.scheme;
        let word = |word: TemplateWord| {
            let said = match word {
                TemplateWord::Scheme => scheme.name.clone(),
                TemplateWord::Phone => scheme.phone.clone(),
                _ => sayings.code("sample", word.code()),
            };
            (word, said)
        };
        TemplateWord::ALL.iter().copied().map(word).collect()
    }
}
