//! Scopes: among whom a ban or a gallery holds. The kind stands in its owner's row, the items in a
//! table beside it.

use crate::id::Id;
use crate::records::{Premises, Scope, Sector};
use crate::store::StoreError;
use crate::store::sql::Fields;

/// An item's columns: exactly one of them is filled.
pub(in crate::store) type Item<'a> = (Option<Sector>, Option<&'a str>, Option<Id<Premises>>);

/// The kind of a scope, as its owner's row names it.
pub(in crate::store) fn kind(scope: &Scope) -> &'static str {
    match scope {
        Scope::AllMembers => "ALL_MEMBERS",
        Scope::Sectors(_) => "SECTORS",
        Scope::Areas(_) => "AREAS",
        Scope::List(_) => "LIST",
    }
}

/// A scope of this kind, its items still to come.
pub(in crate::store) fn of_kind(kind: &str) -> Result<Scope, StoreError> {
    match kind {
        "ALL_MEMBERS" => Ok(Scope::AllMembers),
        "SECTORS" => Ok(Scope::Sectors(Vec::new())),
        "AREAS" => Ok(Scope::Areas(Vec::new())),
        "LIST" => Ok(Scope::List(Vec::new())),
        _ => Err(StoreError::Unreadable),
    }
}

/// The items of a scope, in its order.
pub(in crate::store) fn items(scope: &Scope) -> Vec<Item<'_>> {
    match scope {
        Scope::AllMembers => Vec::new(),
        Scope::Sectors(sectors) => sectors.iter().map(|s| (Some(*s), None, None)).collect(),
        Scope::Areas(areas) => areas.iter().map(|a| (None, Some(a.as_str()), None)).collect(),
        Scope::List(premises) => premises.iter().map(|p| (None, None, Some(*p))).collect(),
    }
}

/// Reads an item's three columns into its scope.
pub(in crate::store) fn add(f: &mut Fields<'_, '_>, scope: &mut Scope) -> Result<(), StoreError> {
    let (sector, area, premises) = (f.take()?, f.take()?, f.take()?);
    match (scope, sector, area, premises) {
        (Scope::Sectors(list), Some(sector), None, None) => list.push(sector),
        (Scope::Areas(list), None, Some(area), None) => list.push(area),
        (Scope::List(list), None, None, Some(premises)) => list.push(premises),
        // An item of another kind than its scope would widen or narrow it unseen.
        _ => return Err(StoreError::Unreadable),
    }
    Ok(())
}
