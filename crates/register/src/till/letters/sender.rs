//! From whom letters come: the scheme's address and its sign.

use super::{SenderForm, SenderSaved, SenderShown, trouble};
use crate::civil::Clock;
use crate::letters::Sender;
use crate::store::Action;
use crate::text::clean;
use crate::till::Failure;
use crate::till::session::Session;

/// The longest address, in characters.
const ADDRESS: usize = 300;
/// The longest electronic address.
const EMAIL: usize = 120;

impl Session {
    pub(super) fn sender_show(&self) -> Result<SenderShown, Failure> {
        let sender = self.store.read(|reader| reader.letter_sender()).map_err(trouble)?;
        Ok(SenderShown {
            form: SenderForm {
                address: sender.address,
                email: sender.email,
                sheets: sender.sheets,
            },
            logo: sender.logo.is_some(),
            may_edit: self.keeps_register(),
        })
    }

    pub(super) fn sender_save(
        &mut self,
        form: &SenderForm,
        clock: &dyn Clock,
    ) -> Result<SenderSaved, Failure> {
        let lines = form.address.lines().filter_map(|line| clean(line, ADDRESS).ok());
        let address: String = lines.collect::<Vec<_>>().join("\n").chars().take(ADDRESS).collect();
        let email = clean(&form.email, EMAIL).unwrap_or_default();
        let sheets = form.sheets;
        self.sender_change(clock, |old| Sender { address, email, sheets, ..old })
    }

    pub(super) fn sender_logo(
        &mut self,
        logo: Option<Vec<u8>>,
        clock: &dyn Clock,
    ) -> Result<SenderSaved, Failure> {
        self.sender_change(clock, |old| Sender { logo, ..old })
    }

    fn sender_change(
        &mut self,
        clock: &dyn Clock,
        into: impl FnOnce(Sender) -> Sender,
    ) -> Result<SenderSaved, Failure> {
        let moment = self.moment(clock);
        self.store
            .change(&self.actor(), moment, Action::SenderChanged, None, |change| {
                let old = change.read().letter_sender()?;
                change.put_letter_sender(&into(old))
            })
            .map_err(trouble)?;
        Ok(SenderSaved::Saved { sender: self.sender_show()? })
    }
}
