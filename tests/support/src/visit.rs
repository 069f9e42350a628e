//! The walk through the window that a first visitor would take: in, search, card, compare, hide.
//!
//! Tests, pictures and benches take the same walk, so that a screen is reached in one way only.

use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::json;

use crate::hooks;
use crate::window::{Key, Window};

/// Making the demonstration scheme draws some hundreds of faces; on a slow machine that takes time.
const MAKING: Duration = Duration::from_secs(300);
/// Deriving the key from the PIN takes long on purpose.
const OPENING: Duration = Duration::from_secs(60);

/// The screens of the walk, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Screen {
    /// Who, then the PIN.
    Unlock,
    /// The photo wall with nothing asked.
    Check,
    /// The photo wall with a name half typed.
    Search,
    /// The card of the first person found.
    Card,
    /// Their pictures side by side.
    Compare,
    /// Everything covered.
    Hidden,
}

impl Screen {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Unlock, Self::Check, Self::Search, Self::Card, Self::Compare, Self::Hidden];

    /// The name for files and the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unlock => "unlock",
            Self::Check => "check",
            Self::Search => "search",
            Self::Card => "card",
            Self::Compare => "compare",
            Self::Hidden => "hidden",
        }
    }
}

impl FromStr for Screen {
    type Err = anyhow::Error;

    fn from_str(said: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|screen| screen.name() == said).with_context(|| {
            let known: Vec<&str> = Self::ALL.iter().map(|screen| screen.name()).collect();
            format!("there is no screen {said}; there are {}", known.join(", "))
        })
    }
}

/// Takes the walk as far as a screen, from a window on the demonstration scheme that has just been
/// opened or locked, and calls `seen` at every screen on the way.
///
/// # Errors
/// When a screen does not come, or `seen` fails.
pub fn walk(window: &Window, to: Screen, mut seen: impl FnMut(Screen) -> Result<()>) -> Result<()> {
    for screen in Screen::ALL.into_iter().take_while(|screen| *screen <= to) {
        step(window, screen).with_context(|| format!("on the way to {}", screen.name()))?;
        seen(screen)?;
    }
    Ok(())
}

/// Sets the person's preferences and goes back to the unlock screen, which then shows them.
///
/// # Errors
/// When the window does not open, or the shell refuses.
pub fn dress(window: &Window, theme: &str, text_size: u32) -> Result<()> {
    walk(window, Screen::Check, |_| Ok(()))?;
    window.prefer(theme, text_size)?;
    window.invoke("lock", json!({}))?;
    window.reload()
}

/// From the screen before to this one.
fn step(window: &Window, screen: Screen) -> Result<()> {
    match screen {
        Screen::Unlock => reach_the_door(window),
        Screen::Check => come_in(window),
        Screen::Search => search_half_a_name(window),
        Screen::Card => {
            window.press(Key::Enter)?;
            window.wait_for(hooks::CARD)
        }
        Screen::Compare => {
            window.type_text("c")?;
            window.wait_for(hooks::COMPARE)
        }
        Screen::Hidden => {
            window.press(Key::F9)?;
            window.wait_for(hooks::HIDDEN)
        }
    }
}

fn reach_the_door(window: &Window) -> Result<()> {
    let reached = [hooks::FIRST_START, hooks::DOOR, hooks::TROUBLE];
    match window.wait_for_any(&reached, MAKING)? {
        hooks::FIRST_START => {
            // Started for the demonstration, the page makes it without being asked.
            if window.count(hooks::OPEN_DEMONSTRATION)? > 0 {
                window.click(hooks::OPEN_DEMONSTRATION)?;
            }
            window.wait_for_up_to(hooks::DOOR, MAKING)
        }
        hooks::DOOR => Ok(()),
        _ => bail!("the register did not open: {}", window.text_of(hooks::TROUBLE)?),
    }
}

fn come_in(window: &Window) -> Result<()> {
    let pin: String =
        window.text_of(hooks::DEMONSTRATION_PIN)?.chars().filter(char::is_ascii_digit).collect();
    window.click(hooks::DOOR_PERSON)?;
    window.wait_for(hooks::SECRET)?;
    window.type_text(&pin)?;
    window.press(Key::Enter)?;
    let reached = [hooks::CHECK, hooks::AGREEMENT, hooks::FAILURE];
    match window.wait_for_any(&reached, OPENING)? {
        hooks::AGREEMENT => {
            window.click(hooks::ACCEPT_AGREEMENT)?;
            window.wait_for(hooks::CHECK)?;
        }
        hooks::FAILURE => bail!("unlocking failed: {}", window.text_of(hooks::FAILURE)?),
        _ => {}
    }
    window.wait_for(hooks::TILE)
}

/// Types the beginning of the first name on the wall, as somebody at a till would.
fn search_half_a_name(window: &Window) -> Result<()> {
    let name = window.text_of(hooks::TILE_NAME)?;
    let half: String = name.split_whitespace().next().unwrap_or_default().chars().take(4).collect();
    // The field has the focus already on arrival; not so when somebody has been elsewhere since.
    window.click(hooks::SEARCH)?;
    window.type_text(&half)?;
    window.wait_until(
        "the wall holds what was found",
        &format!(
            "const field = document.querySelector('{}'); \
         return field.value !== '' && document.querySelector('{}') !== null;",
            hooks::SEARCH.selector(),
            hooks::TILE.selector(),
        ),
    )
}
