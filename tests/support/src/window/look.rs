//! Looking at the window: waiting for things, reading them, taking pictures.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::{Value, json};

use super::Window;
use crate::hooks::Hook;

/// How long a thing may take to appear, unless more is said.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(20);

impl Window {
    /// Waits until the mark is on the page.
    ///
    /// # Errors
    /// When it does not come; with what is on the page instead.
    pub fn wait_for(&self, hook: Hook) -> Result<()> {
        self.wait_for_up_to(hook, PATIENCE)
    }

    /// Waits for the mark, for as long as is said.
    ///
    /// # Errors
    /// When it does not come; with what is on the page instead.
    pub fn wait_for_up_to(&self, hook: Hook, patience: Duration) -> Result<()> {
        self.wait_for_any(&[hook], patience).map(drop)
    }

    /// Waits for the first of several marks, and says which it was.
    ///
    /// # Errors
    /// When none comes; with what is on the page instead.
    pub fn wait_for_any(&self, hooks: &[Hook], patience: Duration) -> Result<Hook> {
        let client = self.client()?;
        let any: Vec<String> = hooks.iter().map(|hook| hook.selector()).collect();
        let found = self.runtime.block_on(async {
            let wait = client.wait().at_most(patience).every(PAUSE);
            wait.for_element(Locator::Css(&any.join(","))).await
        });
        found.with_context(|| {
            let names: Vec<&str> = hooks.iter().map(|hook| hook.0).collect();
            format!("waited {patience:?} for {}; the page is:\n{}", names.join(" or "), self.page())
        })?;
        for hook in hooks {
            if self.count(*hook)? > 0 {
                return Ok(*hook);
            }
        }
        anyhow::bail!("it came and went; the page is:\n{}", self.page())
    }

    /// Waits until a script, a function body, returns true.
    ///
    /// # Errors
    /// When it does not; with what is on the page.
    pub fn wait_until(&self, what: &str, body: &str) -> Result<()> {
        let deadline = std::time::Instant::now() + PATIENCE;
        while self.script(body, vec![])? != Value::Bool(true) {
            anyhow::ensure!(
                std::time::Instant::now() < deadline,
                "waited {PATIENCE:?} until {what}; the page is:\n{}",
                self.page()
            );
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// How many elements carry the mark now.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn count(&self, hook: Hook) -> Result<usize> {
        let found = self.script(
            "return document.querySelectorAll(arguments[0]).length",
            vec![hook.selector().into()],
        )?;
        Ok(usize::try_from(found.as_u64().unwrap_or_default())?)
    }

    /// The text of the first element with the mark, as a person sees it.
    ///
    /// # Errors
    /// When no element has it.
    pub fn text_of(&self, hook: Hook) -> Result<String> {
        // Not the driver's own reading: it takes what `contain: paint` holds for invisible.
        let text = self.script(
            "return document.querySelector(arguments[0])?.innerText ?? null",
            vec![hook.selector().into()],
        )?;
        text.as_str()
            .map(|text| text.trim().to_owned())
            .with_context(|| format!("{} is not there; the page is:\n{}", hook.0, self.page()))
    }

    /// Clicks the first element with the mark.
    ///
    /// # Errors
    /// When no element has it, or something lies over it.
    pub fn click(&self, hook: Hook) -> Result<()> {
        let element = self.find(hook)?;
        self.runtime.block_on(element.click()).with_context(|| format!("clicking {}", hook.0))
    }

    /// Hands a file to the field with the mark, as the system's dialog does when one is chosen.
    ///
    /// # Errors
    /// When no element has it, or it takes no file.
    pub fn hand_in(&self, hook: Hook, file: &std::path::Path) -> Result<()> {
        let element = self.find(hook)?;
        let path = file.to_str().context("a path that is not text")?;
        self.runtime
            .block_on(element.send_keys(path))
            .with_context(|| format!("{} takes no file", hook.0))
    }

    fn find(&self, hook: Hook) -> Result<Element> {
        let client = self.client()?;
        self.runtime
            .block_on(client.find(Locator::Css(&hook.selector())))
            .with_context(|| format!("{} is not there; the page is:\n{}", hook.0, self.page()))
    }

    /// Makes the window so large, in pixels of the page.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let client = self.client()?;
        Ok(self.runtime.block_on(client.set_window_size(width, height))?)
    }

    /// Takes a picture of the window as a PNG, once its fonts and pictures are there.
    ///
    /// # Errors
    /// When the pictures never load, or the file cannot be written.
    pub fn picture(&self, file: &Path) -> Result<()> {
        self.settle()?;
        let client = self.client()?;
        let png = self.runtime.block_on(client.screenshot())?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, png).with_context(|| format!("writing {}", file.display()))
    }

    /// Waits until nothing on the page is still loading, and one more frame has been drawn.
    fn settle(&self) -> Result<()> {
        // Asked again at each frame: the promise of `document.fonts.ready`, when it is taken before
        // the page is complete, is never kept by WebKitGTK 2.50.
        self.script_answering(
            "const done = arguments[arguments.length - 1];
             const near = (image) => {
               const box = image.getBoundingClientRect();
               return box.bottom > 0 && box.top < innerHeight; };
             const quiet = () => document.readyState === 'complete'
               && document.fonts.status === 'loaded'
               && [...document.images].every((image) => image.complete || !near(image));
             let frames = 0;
             const look = () => {
               frames = quiet() ? frames + 1 : 0;
               if (frames > 2) done(true); else requestAnimationFrame(look); };
             look();",
            vec![],
        )?;
        Ok(())
    }

    /// Sets how the window looks, through the person's own preferences, and loads it anew.
    ///
    /// # Errors
    /// When the shell refuses the preferences.
    pub fn prefer(&self, theme: &str, text_size: u32) -> Result<()> {
        self.prefer_all([("theme", theme.into()), ("text_size", text_size.into())])
    }

    /// Sets which language the window speaks, `en-GB` or `cy`, and loads it anew.
    ///
    /// # Errors
    /// When the shell refuses the preferences.
    pub fn speak(&self, language: &str) -> Result<()> {
        self.prefer_all([("language", language.into())])
    }

    fn prefer_all<const N: usize>(&self, changes: [(&str, Value); N]) -> Result<()> {
        let mut preferences = self.invoke("preferences", json!({}))?;
        if let Some(fields) = preferences.as_object_mut() {
            fields.extend(changes.map(|(name, value)| (name.to_owned(), value)));
        }
        self.invoke("set_preferences", json!({ "preferences": preferences }))?;
        self.reload()
    }

    /// Loads the page anew, as after a start.
    ///
    /// # Errors
    /// When the page does not load.
    pub fn reload(&self) -> Result<()> {
        let client = self.client()?;
        Ok(self.runtime.block_on(client.refresh())?)
    }

    /// What is on the page, for a failure's message: address, then the visible words.
    fn page(&self) -> String {
        self.script(
            "return location.href + '\\n' + (document.body?.innerText ?? '').slice(0, 3000)",
            vec![],
        )
        .ok()
        .and_then(|said| said.as_str().map(str::to_owned))
        .unwrap_or_else(|| "(the page does not answer)".to_owned())
    }
}
