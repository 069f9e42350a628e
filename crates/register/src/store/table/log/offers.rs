//! Places and goods of earlier incidents, for whoever types the next.

use jiff::Timestamp;

use crate::log::{GoodsOffer, LogOffers};
use crate::store::sql::{Millis, all};
use crate::store::{Reader, StoreError};

impl Reader<'_> {
    /// What incidents that were written from a moment on said of places and goods; at most sixty of each.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn log_offers(&self, kept_since: Timestamp) -> Result<LogOffers, StoreError> {
        const PLACES: &str = "SELECT inside FROM log_incident JOIN log_entry ON id = entry
            WHERE inside IS NOT NULL AND recorded >= ?1
            GROUP BY inside ORDER BY count(*) DESC, max(recorded) DESC, inside LIMIT 60";
        // Beside max() stands the price of that very row: the latest.
        const GOODS: &str = "SELECT what, pence, max(recorded) FROM log_goods
            JOIN log_entry ON id = entry WHERE recorded >= ?1
            GROUP BY what ORDER BY count(*) DESC, max(recorded) DESC, what LIMIT 60";
        let since = [Millis(kept_since)];
        let places = all(self.connection, PLACES, since, |f| f.take())?;
        let goods = all(self.connection, GOODS, since, |f| {
            let (what, pence) = (f.take()?, f.take::<i64>()?);
            let pence = u64::try_from(pence).map_err(|_| StoreError::Unreadable)?;
            Ok(GoodsOffer { what, pence })
        })?;
        Ok(LogOffers { places, goods })
    }
}
