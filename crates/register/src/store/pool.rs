//! A few read-only connections, lent out one reader at a time.
//!
//! Each is opened when it is first needed, so the pool keeps the key; closing wipes it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use std::path::PathBuf;

use rusqlite::Connection;

use super::StoreError;
use super::connection::{Cover, For, connect};

/// Reads that may run at the same time; pictures are served by as many threads.
const MOST: usize = 3;

/// The readers of one register.
pub(super) struct Pool {
    path: PathBuf,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    idle: Vec<Connection>,
    lent: usize,
    /// None once closed.
    cover: Option<Cover>,
}

/// A connection on loan; it goes back by itself.
pub(super) struct Loan<'p> {
    pool: &'p Pool,
    connection: Option<Connection>,
}

impl Pool {
    /// Readers of the file at `path`.
    pub(super) fn new(path: PathBuf, cover: Cover) -> Self {
        let state = State { idle: Vec::new(), lent: 0, cover: Some(cover) };
        Self { path, state: Mutex::new(state), changed: Condvar::new() }
    }

    /// Lends an idle connection, or a new one while there may be more, or waits.
    pub(super) fn lend(&self) -> Result<Loan<'_>, StoreError> {
        let mut state = self.state();
        let cover = loop {
            let Some(cover) = state.cover.clone() else { return Err(StoreError::Closed) };
            if let Some(connection) = state.idle.pop() {
                state.lent += 1;
                return Ok(Loan { pool: self, connection: Some(connection) });
            }
            if state.lent < MOST {
                state.lent += 1;
                break cover;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        };
        drop(state);
        // The loan is counted already, so a failure to connect gives it back on the way out.
        let mut loan = Loan { pool: self, connection: None };
        loan.connection = Some(connect(&self.path, &cover, For::Reading)?);
        Ok(loan)
    }

    /// Lends no more, wipes the key, waits for the connections on loan, and closes all.
    pub(super) fn close(&self) {
        let mut state = self.state();
        state.cover = None;
        self.changed.notify_all();
        while state.lent > 0 {
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.idle.clear();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements; a panic elsewhere leaves nothing half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Loan<'_> {
    /// Closes the connection, so that the next loan has another.
    pub(super) fn discard(&mut self) {
        self.connection = None;
    }

    pub(super) fn connection(&self) -> Result<&Connection, StoreError> {
        self.connection.as_ref().ok_or(StoreError::Closed)
    }
}

impl Drop for Loan<'_> {
    fn drop(&mut self) {
        let mut state = self.pool.state();
        state.lent -= 1;
        // A connection still inside a transaction holds a snapshot and is not lent again.
        if let Some(connection) = self.connection.take().filter(Connection::is_autocommit)
            && state.cover.is_some()
        {
            state.idle.push(connection);
        }
        drop(state);
        self.pool.changed.notify_all();
    }
}
