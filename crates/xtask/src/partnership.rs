//! The partnership server of the demonstration: on this computer alone, with the data of the seats.
//!
//! One server serves every seat that is opened. Whoever opens the first starts it and ends it with its
//! windows; a seat that is opened meanwhile finds it there.

use std::fs;
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::programs::{built, must};

/// Where it listens, on this computer alone.
const HERE: ([u8; 4], u16) = ([127, 0, 0, 1], 8421);
/// How long it may take to start.
const STARTS: Duration = Duration::from_secs(20);

/// The server, if this program has started it. It ends when this is dropped.
pub(crate) struct Partnership {
    child: Option<Child>,
    folder: PathBuf,
}

impl Partnership {
    /// Finds or starts the server whose data lies beside the seats' in `data`.
    pub(crate) fn serve(data: &Path) -> Result<Self> {
        let folder = data.join("partnership");
        fs::create_dir_all(&folder)?;
        if answers() {
            return Ok(Self { child: None, folder });
        }
        let settings = folder.join("server.toml");
        if !settings.exists() {
            let (data, listen) = (folder.join("server"), SocketAddr::from(HERE));
            fs::write(&settings, format!("listen = \"{listen}\"\ndata = {:?}\n", data))?;
            must(server(&settings).arg("init"))?;
            fs::write(folder.join("address"), format!("http://{listen}"))?;
            let permit = server(&settings).arg("enrol-office").output()?;
            ensure!(permit.status.success(), "the server gave no permit");
            let said = String::from_utf8(permit.stdout).context("the permit cannot be read")?;
            let permit = said.lines().last().context("the server gave no permit")?;
            fs::write(folder.join("permit"), permit)?;
        }
        let mut child = server(&settings).arg("serve").stdout(Stdio::null()).spawn()?;
        let begun = Instant::now();
        while !answers() {
            if let Some(ended) = child.try_wait()? {
                anyhow::bail!("the partnership server ended at once ({ended})");
            }
            ensure!(begun.elapsed() < STARTS, "the partnership server does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(Self { child: Some(child), folder })
    }

    /// Where the seats find it.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Partnership {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // It keeps nothing in memory that is not on disk.
            child.kill().ok();
            child.wait().ok();
        }
    }
}

fn server(settings: &Path) -> Command {
    let mut command = Command::new(built("debug", "watchbook-server"));
    command.arg("--settings").arg(settings);
    command
}

fn answers() -> bool {
    TcpStream::connect_timeout(&SocketAddr::from(HERE), Duration::from_millis(200)).is_ok()
}
