//! Audits of what is on the page: accessibility, and what the content policy refused.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::Value;

use super::Window;

/// One rule of axe-core that the page breaks.
#[derive(Clone, Debug, Deserialize)]
pub struct Violation {
    /// The rule, such as `color-contrast`.
    pub id: String,
    /// How bad it is: minor, moderate, serious or critical.
    pub impact: Option<String>,
    /// What is wrong, in a sentence.
    pub help: String,
    /// Where: a selector and the markup of each element.
    pub places: Vec<String>,
}

impl Window {
    /// Checks the page against WCAG 2.2 AA and axe-core's best practices.
    ///
    /// # Errors
    /// When axe-core is not installed (`npm ci` in `ui/`), or does not answer.
    pub fn accessibility(&self) -> Result<Vec<Violation>> {
        let file = axe()?;
        let source = std::fs::read_to_string(&file)
            .with_context(|| format!("{} is not there; run `npm ci` in ui/", file.display()))?;
        // The driver's scripts are not the page's: the content policy does not concern them.
        self.script(&source, vec![])?;
        let found = self.script_answering(
            "const done = arguments[arguments.length - 1];
             axe.run(document, { resultTypes: ['violations'] }).then(
               (result) => done(result.violations.map(({ id, impact, help, nodes }) => ({
                 id, impact, help,
                 places: nodes.map((node) => node.target.join(' ') + '  ' + node.html) }))),
               (failure) => done(String(failure)));",
            vec![],
        )?;
        serde_json::from_value(found.clone()).with_context(|| format!("axe-core answered {found}"))
    }

    /// What the content policy refused since the page began to load, one line each.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn refused_by_policy(&self) -> Result<Vec<String>> {
        // The events arrive as tasks of their own: answer after those that are already waiting.
        let found = self.script_answering(
            "const done = arguments[arguments.length - 1];
             requestAnimationFrame(() => setTimeout(() => done(globalThis.__refused), 0));",
            vec![],
        )?;
        let lines = found.as_array().context("the page keeps no reports")?;
        Ok(lines.iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }
}

/// Where axe-core lies once the window's packages are installed.
fn axe() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .context("the repository is not above this crate")?;
    Ok(root.join("ui/node_modules/axe-core/axe.min.js"))
}
