//! A few read-only connections, lent out one reader at a time.
//!
//! Each is opened when it is first needed: unlocking pays for one alone.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use super::StoreError;

/// Reads that may run at the same time; pictures are served by as many threads.
const MOST: usize = 3;

/// The readers of one register.
pub(super) struct Pool {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    idle: Vec<Connection>,
    lent: usize,
    closed: bool,
}

/// A connection on loan; it goes back by itself.
pub(super) struct Loan<'p> {
    pool: &'p Pool,
    connection: Option<Connection>,
}

impl Pool {
    pub(super) fn new() -> Self {
        Self { state: Mutex::new(State::default()), changed: Condvar::new() }
    }

    /// Lends an idle connection, or one from `connect` while there may be more, or waits.
    pub(super) fn lend(
        &self,
        connect: impl FnOnce() -> Result<Connection, StoreError>,
    ) -> Result<Loan<'_>, StoreError> {
        let mut state = self.state();
        loop {
            if state.closed {
                return Err(StoreError::Closed);
            }
            if let Some(connection) = state.idle.pop() {
                state.lent += 1;
                return Ok(Loan { pool: self, connection: Some(connection) });
            }
            if state.lent < MOST {
                state.lent += 1;
                break;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        drop(state);
        // The loan is counted already, so a failure to connect gives it back on the way out.
        let mut loan = Loan { pool: self, connection: None };
        loan.connection = Some(connect()?);
        Ok(loan)
    }

    /// Lends no more, waits for those on loan, and closes all.
    pub(super) fn close(&self) {
        let mut state = self.state();
        state.closed = true;
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
            && !state.closed
        {
            state.idle.push(connection);
        }
        drop(state);
        self.pool.changed.notify_all();
    }
}
