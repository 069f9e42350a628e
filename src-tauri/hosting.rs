//! The scheme's server on this computer: started with the app where one was made, and stopped with it.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use watchbook_hosting::{Hosting, Made, NotHosted, here};

/// The server of this computer, if it has one.
#[derive(Debug)]
pub struct Host {
    folder: PathBuf,
    serves: Mutex<Option<Hosting>>,
}

impl Host {
    /// Whatever lies in a folder: started where one was made.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        let host = Self { folder, serves: Mutex::new(None) };
        // One that cannot be started is told where the scheme's computers are shown, and tried again there.
        host.start().ok();
        host
    }

    /// The address by which the others reach this computer.
    #[must_use]
    pub fn address(port: u16) -> (IpAddr, String) {
        let at = here();
        let host = if at.is_ipv6() { format!("[{at}]") } else { at.to_string() };
        (at, format!("https://{host}:{port}"))
    }

    /// The server that was made here; none where none was.
    ///
    /// # Errors
    /// [`NotHosted`].
    pub fn made(&self) -> Result<Option<Made>, NotHosted> {
        Made::found(&self.folder)
    }

    /// Makes one, unless there is one.
    ///
    /// # Errors
    /// [`NotHosted`].
    pub fn make(&self, port: u16) -> Result<Made, NotHosted> {
        match self.made()? {
            Some(made) => Ok(made),
            None => Made::make(&self.folder, port),
        }
    }

    /// Starts it, unless it serves; answers with its port, if one was made.
    ///
    /// # Errors
    /// [`NotHosted`].
    pub fn start(&self) -> Result<Option<u16>, NotHosted> {
        let mut serves = self.serves();
        if let Some(serves) = serves.as_ref() {
            return Ok(Some(serves.port()));
        }
        let Some(made) = self.made()? else { return Ok(None) };
        let hosting = made.start()?;
        let port = hosting.port();
        *serves = Some(hosting);
        Ok(Some(port))
    }

    /// Stops it, before the program ends.
    pub fn stop(&self) {
        drop(self.serves().take());
    }

    fn serves(&self) -> MutexGuard<'_, Option<Hosting>> {
        self.serves.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
