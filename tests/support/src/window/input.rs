//! The keyboard.

use anyhow::Result;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::Window;

impl Window {
    /// Presses and releases one key, wherever the focus is.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn press(&self, key: Key) -> Result<()> {
        self.strike([char::from(key)])
    }

    /// Holds one key while another is pressed, as in Ctrl+L.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn press_with(&self, held: Key, letter: char) -> Result<()> {
        let held = char::from(held);
        self.perform(vec![
            KeyAction::Down { value: held },
            KeyAction::Down { value: letter },
            KeyAction::Up { value: letter },
            KeyAction::Up { value: held },
        ])
    }

    /// Types a text, letter by letter, wherever the focus is.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.strike(text.chars())
    }

    fn strike(&self, keys: impl IntoIterator<Item = char>) -> Result<()> {
        let both = |value| [KeyAction::Down { value }, KeyAction::Up { value }];
        self.perform(keys.into_iter().flat_map(both).collect())
    }

    fn perform(&self, actions: Vec<KeyAction>) -> Result<()> {
        let client = self.client()?;
        let keyboard = actions
            .into_iter()
            .fold(KeyActions::new("keyboard".to_owned()), |keyboard, action| keyboard.then(action));
        Ok(self.runtime.block_on(client.perform_actions(keyboard))?)
    }
}
