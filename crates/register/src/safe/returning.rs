//! A register on its way back from a copy: opened apart, told of erasures, rid of what has expired,
//! and only then moved in. Trying a copy is the same way without the last step.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::face::Face;
use super::kit::Kit;
use super::list::List;
use super::refusal::{SafeError, SafeRefusal};
use super::staging::Staging;
use super::symbols::Symbols;
use super::{place, wrapping};
use crate::civil::{Moment, london_day};
use crate::id::Id;
use crate::private;
use crate::records::{BanStanding, Person, Role, Tier};
use crate::store::{
    Action, Actor, Contents, DataFolder, Expired, FolderError, RegisterKey, SafeEvery, Store,
};
use crate::unlock::{Cost, Doors, Founding, Placard};

/// A copy that has been opened apart.
pub struct Returning {
    // Before the folder that it lies in: a store is closed before its folder goes.
    store: Store,
    _staging: Staging,
    copy: PathBuf,
    face: Face,
    kit: Kit,
    list: Option<List>,
}

/// How a register came out of its copy.
#[derive(Debug, Clone, Copy)]
pub struct Settled {
    /// What it holds.
    pub contents: Contents,
    /// Bans that are in force today.
    pub bans_in_force: usize,
    /// Records that the list of erasures took out or hid.
    pub taken_out: usize,
    /// What had expired.
    pub expired: Expired,
    /// Whether there was a list newer than the copy.
    pub with_list: bool,
}

impl Returning {
    /// Opens a copy with the symbols of its kit, in a folder beside `folder`.
    ///
    /// # Errors
    /// [`SafeError::Refused`] with what is wrong with the file; nothing stays behind then.
    pub fn open(
        copy: &Path,
        folder: &Path,
        suffix: &str,
        symbols: &Symbols,
        now: Timestamp,
        go_on: &mut wrapping::GoOn<'_>,
    ) -> Result<Self, SafeError> {
        if place::is_unfinished(copy) {
            return Err(SafeRefusal::Unfinished.into());
        }
        let face = wrapping::look(copy)?;
        let kit = Kit::of(face.kit, symbols)?;
        let staging = Staging::beside(folder, suffix)?;
        let data = data_folder(staging.path())?;
        let body = private::open(&data.register(), true).map_err(SafeError::here)?;
        let face = wrapping::unwrap(copy, &kit, Some(&body), go_on)?;
        drop(body);
        let store = Store::open(&data, &kit.body_key(&face.copy), now)?;
        drop(data);
        if store.tier() != Tier::Office {
            return Err(SafeRefusal::NotTheOffice.into());
        }
        let mut opened =
            Self { store, _staging: staging, copy: copy.to_owned(), face, kit, list: None };
        opened.look_beside();
        Ok(opened)
    }

    /// Takes the list that goes furthest of those that lie beside the copy and fit.
    fn look_beside(&mut self) {
        for list in self.copy.parent().map(place::lists).unwrap_or_default() {
            // Of another register perhaps; where none fits the person is asked for one.
            let _ = self.offer(&list);
        }
    }

    /// Takes a list of erasures; of several the one that goes furthest.
    ///
    /// # Errors
    /// [`SafeRefusal`]; then what was there before stays.
    pub fn offer(&mut self, path: &Path) -> Result<(), SafeRefusal> {
        let list = List::read(path)?;
        if list.register != self.face.register {
            return Err(SafeRefusal::ListOfAnother);
        }
        list.is_sealed_by(&self.kit)?;
        list.beyond(&self.face)?;
        let reach = |list: &List| (list.lines.len(), list.written_at);
        if self.list.as_ref().is_none_or(|known| reach(known) < reach(&list)) {
            self.list = Some(list);
        }
        Ok(())
    }

    /// What the copy says of itself.
    pub fn face(&self) -> &Face {
        &self.face
    }

    /// The list of erasures that will be followed.
    pub fn list(&self) -> Option<&List> {
        self.list.as_ref()
    }

    /// Today as this computer has it, when that lies so far beyond the copy and its list that somebody
    /// has to say that it is right: what has expired by it is erased for good, and said to be so in
    /// every list to come.
    pub fn doubted_day(&self, wall: Timestamp) -> Option<Date> {
        let list = self.list.as_ref().map_or(Timestamp::MIN, |list| list.written_at);
        let known = self.face.made_at.max(list);
        let believed = known.checked_add(SignedDuration::from_hours(24 * place::BELIEVED_DAYS));
        (wall > believed.unwrap_or(Timestamp::MAX)).then(|| london_day(wall))
    }

    /// What the copy holds, before anything is taken out.
    ///
    /// # Errors
    /// [`SafeError::Store`].
    pub fn contents(&self) -> Result<Contents, SafeError> {
        Ok(self.store.contents()?)
    }

    /// Who may found the register anew: its administrators and data leads.
    ///
    /// # Errors
    /// [`SafeError::Store`].
    pub fn keepers(&self) -> Result<Vec<Person>, SafeError> {
        let gone = |person: &Person| {
            self.list.iter().flat_map(|list| list.beyond(&self.face)).flatten().any(|line| {
                line.kind == crate::store::ErasureKind::Person && line.id == *person.id.bytes()
            })
        };
        let mut people = self.store.read(|reader| reader.people())?;
        people.retain(|one| matches!(one.role, Role::Administrator | Role::DataLead) && !gone(one));
        Ok(people)
    }

    /// The scheme's name.
    ///
    /// # Errors
    /// [`SafeError::Store`].
    pub fn scheme(&self) -> Result<String, SafeError> {
        Ok(self.store.read(|reader| reader.scheme())?.map(|scheme| scheme.name).unwrap_or_default())
    }

    /// Does what the list says, lets go of what has expired, and says in the audit that it was so.
    ///
    /// # Errors
    /// [`SafeError::Store`]; then nothing was changed.
    pub fn settle(&mut self, actor: &Actor, wall: Timestamp) -> Result<Settled, SafeError> {
        let at = Moment::judged(wall, Some(self.store.latest_seen()?));
        let lines = match &self.list {
            Some(list) => list.beyond(&self.face)?,
            None => &[],
        };
        let note = match self.list {
            Some(_) => "With a list of erasures newer than the copy",
            None => "Without a list of erasures newer than the copy",
        };
        let (taken_out, expired) =
            self.store.change(actor, at, Action::Restored, Some(self.face.copy), |change| {
                change.note(note);
                change.set_seat_aside(self.face.made_at)?;
                let taken_out = change.catch_up_with(lines)?;
                Ok((taken_out, change.erase_expired(at.today())?))
            })?;
        let books = self.store.books()?;
        let standing = |standing| matches!(standing, BanStanding::InForce | BanStanding::NotServed);
        let bans = books.dossiers.iter().flat_map(|dossier| dossier.bans);
        let in_force = bans.filter(|ban| standing(ban.standing(&books.scheme.rules, at.today())));
        Ok(Settled {
            contents: self.store.contents()?,
            bans_in_force: in_force.count(),
            taken_out,
            expired,
            with_list: self.list.is_some(),
        })
    }

    /// Moves the settled register in, under a key of its own and with one door: whole or not at all.
    ///
    /// # Errors
    /// [`SafeError::Exists`] when a register is there; otherwise the place is as it was.
    pub fn move_in(
        self,
        folder: &Path,
        founding: Founding<'_>,
        keeper: Id<Person>,
        office: &str,
        cost: Cost,
        now: Timestamp,
    ) -> Result<(), SafeError> {
        let home = Staging::of_home(folder)?;
        let keepers = self.store.read(|reader| reader.people())?;
        let keeper = keepers.iter().find(|one| one.id == keeper).ok_or(SafeError::Unreadable)?;
        let placard = Placard { scheme: self.scheme()?, premises: office.to_owned() };
        let (doors, key) = Doors::found(home.path(), founding, &placard, keeper, cost)
            .map_err(|_| SafeError::Unreadable)?;
        drop(doors);
        let key: RegisterKey = key.for_store();
        let data = data_folder(home.path())?;
        let mut on = |_, _| ControlFlow::Continue(());
        self.store.copy_whole(&data.register(), &key, &mut on)?;
        let store = Store::open(&data, &key, now)?;
        self.keep_the_kit(&store, keeper, now)?;
        store.close()?;
        drop((store, data));
        home.take_place(folder)
    }

    /// Copies go on under the kit that was just typed, so nobody needs a new sheet.
    fn keep_the_kit(&self, store: &Store, by: &Person, now: Timestamp) -> Result<(), SafeError> {
        let at = Moment::judged(now, Some(store.latest_seen()?));
        let kit = self.kit.to_store();
        let seal = self.kit.list_seal(&self.face.register).to_store();
        let object = Some(kit.id);
        Ok(store.change(&Actor::of(by), at, Action::KitMade, object, |change| {
            let mut office = change.office()?;
            office.add_safe_kit(&kit)?;
            office.put_list_seal(&seal)?;
            let custom = crate::store::SafeCustom {
                every: SafeEvery::Weekly,
                keep: 5,
                place: None,
                second_place: None,
                copied_at: None,
                copied_people: None,
                copied_bytes: None,
                tried_at: None,
                told_seq: 0,
                told_second_seq: 0,
            };
            office.put_safe_custom(&custom)
        })?)
    }
}

fn data_folder(path: &Path) -> Result<DataFolder, SafeError> {
    DataFolder::open(path).map_err(|error| match error {
        FolderError::AlreadyOpen => SafeError::Exists,
        FolderError::Disk(error) => SafeError::here(error),
    })
}
