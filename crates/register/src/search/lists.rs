//! Lists of different lengths, one behind the other in one run of memory.
//!
//! Ten thousand small lists apart would cost more than what is in them, and would hold on to the memory around them.

/// Lists by their places, in the order in which they were added.
pub(crate) struct Lists<T> {
    ends: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { ends: Vec::new(), items: Vec::new() }
    }
}

impl<T> Lists<T> {
    /// Adds a list at the end.
    pub(crate) fn push(&mut self, items: impl Iterator<Item = T>) {
        self.items.extend(items);
        self.ends.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    /// The list at a place; an empty one where there is none.
    pub(crate) fn get(&self, place: usize) -> &[T] {
        let start = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        match (start, self.ends.get(place)) {
            (Some(start), Some(&end)) => {
                self.items.get(start as usize..end as usize).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// The items of all lists.
    pub(crate) fn items_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.items.iter_mut()
    }

    /// Gives back the room that was kept for more.
    pub(crate) fn close(mut self) -> Self {
        self.ends.shrink_to_fit();
        self.items.shrink_to_fit();
        self
    }
}
